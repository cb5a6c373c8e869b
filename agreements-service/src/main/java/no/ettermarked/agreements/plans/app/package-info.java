/** What can be done with plans. */
@NullMarked
package no.ettermarked.agreements.plans.app;

import org.jspecify.annotations.NullMarked;
