/** What was written wrong as a problem document, and reasons in people's words. */
@NullMarked
package no.ettermarked.agreements.written.http;

import org.jspecify.annotations.NullMarked;
