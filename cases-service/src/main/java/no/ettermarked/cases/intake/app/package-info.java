/** Use cases of intake: opening a case. */
@NullMarked
package no.ettermarked.cases.intake.app;

import org.jspecify.annotations.NullMarked;
