/** Plans over HTTP. */
@NullMarked
package no.ettermarked.agreements.plans.http;

import org.jspecify.annotations.NullMarked;
