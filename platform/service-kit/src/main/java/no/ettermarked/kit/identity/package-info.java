/** Who calls, and for which customer; and the ids that things get. */
@NullMarked
package no.ettermarked.kit.identity;

import org.jspecify.annotations.NullMarked;
