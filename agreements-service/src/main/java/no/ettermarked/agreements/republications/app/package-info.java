/** What can be done with republications of terms. */
@NullMarked
package no.ettermarked.agreements.republications.app;

import org.jspecify.annotations.NullMarked;
