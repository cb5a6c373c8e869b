/** What an operator sees: log fields, trace and the gauges of what waits. */
@NullMarked
package no.ettermarked.kit.observability;

import org.jspecify.annotations.NullMarked;
