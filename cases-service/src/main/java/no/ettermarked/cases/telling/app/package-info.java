/** Telling reasons in the language of the provider worked for. */
@NullMarked
package no.ettermarked.cases.telling.app;

import org.jspecify.annotations.NullMarked;
