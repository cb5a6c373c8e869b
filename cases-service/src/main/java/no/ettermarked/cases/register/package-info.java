/** The cases there are: what each is about, what covers it, and how far it has come. */
@NullMarked
package no.ettermarked.cases.register;

import org.jspecify.annotations.NullMarked;
