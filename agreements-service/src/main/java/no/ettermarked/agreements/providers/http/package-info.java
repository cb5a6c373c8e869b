/** The provider's profile over HTTP. */
@NullMarked
package no.ettermarked.agreements.providers.http;

import org.jspecify.annotations.NullMarked;
