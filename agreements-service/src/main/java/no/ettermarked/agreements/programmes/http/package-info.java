/** Programmes over HTTP. */
@NullMarked
package no.ettermarked.agreements.programmes.http;

import org.jspecify.annotations.NullMarked;
