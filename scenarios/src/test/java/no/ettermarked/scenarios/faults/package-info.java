/** What holds when processes die, the backbone goes away and events come twice. */
@NullMarked
package no.ettermarked.scenarios.faults;

import org.jspecify.annotations.NullMarked;
