/** Agreements and terms over HTTP. */
@NullMarked
package no.ettermarked.agreements.agreements.http;

import org.jspecify.annotations.NullMarked;
