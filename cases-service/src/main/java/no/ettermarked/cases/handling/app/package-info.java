/** Use cases of handling: starting, logging and resolving. */
@NullMarked
package no.ettermarked.cases.handling.app;

import org.jspecify.annotations.NullMarked;
