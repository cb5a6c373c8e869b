/** Opening a case over HTTP. */
@NullMarked
package no.ettermarked.cases.intake.http;

import org.jspecify.annotations.NullMarked;
