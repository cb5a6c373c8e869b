/** Duties over HTTP. */
@NullMarked
package no.ettermarked.agreements.duties.http;

import org.jspecify.annotations.NullMarked;
