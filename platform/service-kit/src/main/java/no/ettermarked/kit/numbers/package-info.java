/** The numbers people use for things, beside their ids. */
@NullMarked
package no.ettermarked.kit.numbers;

import org.jspecify.annotations.NullMarked;
