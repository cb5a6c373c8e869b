/** What is published when a case is opened. */
@NullMarked
package no.ettermarked.cases.intake.events;

import org.jspecify.annotations.NullMarked;
