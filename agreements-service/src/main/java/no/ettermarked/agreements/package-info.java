/** What a customer has bought, and what that means at an instant. */
@NullMarked
package no.ettermarked.agreements;

import org.jspecify.annotations.NullMarked;
