/** Coverage checks over HTTP. */
@NullMarked
package no.ettermarked.agreements.coverage.http;

import org.jspecify.annotations.NullMarked;
