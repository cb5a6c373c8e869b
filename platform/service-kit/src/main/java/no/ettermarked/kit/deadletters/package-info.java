/** Events that could not be handled wait here, with the reason, to be driven again. */
@NullMarked
package no.ettermarked.kit.deadletters;

import org.jspecify.annotations.NullMarked;
