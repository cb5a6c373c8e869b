/** When a case is due and why: targets, due instants, warnings and breaches in working time. */
@NullMarked
package no.ettermarked.cases.clocks;

import org.jspecify.annotations.NullMarked;
