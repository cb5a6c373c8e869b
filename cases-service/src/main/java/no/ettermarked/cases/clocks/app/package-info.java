/**
 * Use cases of clocks: setting them, stopping them, reading them, and what happens when they ring.
 */
@NullMarked
package no.ettermarked.cases.clocks.app;

import org.jspecify.annotations.NullMarked;
