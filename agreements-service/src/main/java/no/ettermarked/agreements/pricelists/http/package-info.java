/** Price lists over HTTP. */
@NullMarked
package no.ettermarked.agreements.pricelists.http;

import org.jspecify.annotations.NullMarked;
