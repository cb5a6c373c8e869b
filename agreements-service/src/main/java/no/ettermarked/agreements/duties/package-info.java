/** What is to be done again and again for a customer, and by whom. */
@NullMarked
package no.ettermarked.agreements.duties;

import org.jspecify.annotations.NullMarked;
