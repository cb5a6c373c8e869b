/** The started suite, as scenarios see it: addresses, tokens and clocks. */
@NullMarked
package no.ettermarked.scenarios.suite;

import org.jspecify.annotations.NullMarked;
