/** What can be done with programmes. */
@NullMarked
package no.ettermarked.agreements.programmes.app;

import org.jspecify.annotations.NullMarked;
