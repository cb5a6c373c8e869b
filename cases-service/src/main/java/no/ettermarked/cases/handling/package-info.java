/** What is done with a case: the work is started, logged and resolved. */
@NullMarked
package no.ettermarked.cases.handling;

import org.jspecify.annotations.NullMarked;
