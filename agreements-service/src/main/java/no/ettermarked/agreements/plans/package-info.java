/** What can be bought: plans that include plans, in versions that never change. */
@NullMarked
package no.ettermarked.agreements.plans;

import org.jspecify.annotations.NullMarked;
