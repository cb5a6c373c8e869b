/** Every operation of every service, tried as its contract says and as it says one must not. */
@NullMarked
package no.ettermarked.scenarios.contract;

import org.jspecify.annotations.NullMarked;
