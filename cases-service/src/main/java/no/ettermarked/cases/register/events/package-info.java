/** What every event about a case says of the case itself. */
@NullMarked
package no.ettermarked.cases.register.events;

import org.jspecify.annotations.NullMarked;
