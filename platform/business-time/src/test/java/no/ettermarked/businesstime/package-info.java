/**
 * Proof of the opening-hours arithmetic: rows worked out by hand, laws, and rows of other systems.
 */
@NullMarked
package no.ettermarked.businesstime;

import org.jspecify.annotations.NullMarked;
