/** What is published when a case is handled. */
@NullMarked
package no.ettermarked.cases.handling.events;

import org.jspecify.annotations.NullMarked;
