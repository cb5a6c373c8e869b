/** Use cases of the register: finding a case that the caller may see. */
@NullMarked
package no.ettermarked.cases.register.app;

import org.jspecify.annotations.NullMarked;
