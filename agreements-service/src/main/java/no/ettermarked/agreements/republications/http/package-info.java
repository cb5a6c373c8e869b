/** Republications of terms over HTTP. */
@NullMarked
package no.ettermarked.agreements.republications.http;

import org.jspecify.annotations.NullMarked;
