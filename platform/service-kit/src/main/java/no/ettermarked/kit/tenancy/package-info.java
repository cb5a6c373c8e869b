/** Whose data this is: the provider a request, an event or an alarm works for. */
@NullMarked
package no.ettermarked.kit.tenancy;

import org.jspecify.annotations.NullMarked;
