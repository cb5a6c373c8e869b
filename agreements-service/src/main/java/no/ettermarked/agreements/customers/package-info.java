/** Those who are looked after, and their people. */
@NullMarked
package no.ettermarked.agreements.customers;

import org.jspecify.annotations.NullMarked;
