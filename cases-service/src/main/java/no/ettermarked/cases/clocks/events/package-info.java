/** What is published when a clock warns or is breached. */
@NullMarked
package no.ettermarked.cases.clocks.events;

import org.jspecify.annotations.NullMarked;
