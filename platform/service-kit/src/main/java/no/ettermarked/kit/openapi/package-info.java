/** What every operation's contract says without being told. */
@NullMarked
package no.ettermarked.kit.openapi;

import org.jspecify.annotations.NullMarked;
