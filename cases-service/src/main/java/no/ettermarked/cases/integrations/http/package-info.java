/** Integrations and inbound webhooks over HTTP. */
@NullMarked
package no.ettermarked.cases.integrations.http;

import org.jspecify.annotations.NullMarked;
