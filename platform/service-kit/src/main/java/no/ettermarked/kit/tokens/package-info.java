/** Bearer tokens that were verified a moment ago, so that not every request verifies its own. */
@NullMarked
package no.ettermarked.kit.tokens;

import org.jspecify.annotations.NullMarked;
