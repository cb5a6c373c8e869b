/**
 * What the plans of one agreement come to when they are merged, each value with where it came from.
 */
@NullMarked
package no.ettermarked.agreements.terms;

import org.jspecify.annotations.NullMarked;
