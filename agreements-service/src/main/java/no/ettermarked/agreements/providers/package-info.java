/**
 * Those who look after customers: each is a tenant, with its language, zone, currency and numbers.
 */
@NullMarked
package no.ettermarked.agreements.providers;

import org.jspecify.annotations.NullMarked;
