/** What can be done with duties. */
@NullMarked
package no.ettermarked.agreements.duties.app;

import org.jspecify.annotations.NullMarked;
