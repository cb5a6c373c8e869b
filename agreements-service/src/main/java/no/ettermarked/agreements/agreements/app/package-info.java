/** What can be done with agreements. */
@NullMarked
package no.ettermarked.agreements.agreements.app;

import org.jspecify.annotations.NullMarked;
