/** Where versions of plans are kept. */
@NullMarked
package no.ettermarked.agreements.plans.store;

import org.jspecify.annotations.NullMarked;
