/**
 * A clock that counts working time towards a target and can be paused, closed, reopened and
 * stopped.
 */
@NullMarked
package no.ettermarked.businesstime.clock;

import org.jspecify.annotations.NullMarked;
