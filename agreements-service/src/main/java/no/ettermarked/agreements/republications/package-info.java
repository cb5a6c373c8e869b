/** Telling the terms of all agreements again, some at a time, and how far that has come. */
@NullMarked
package no.ettermarked.agreements.republications;

import org.jspecify.annotations.NullMarked;
