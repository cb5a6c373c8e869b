/** What every service's tests stand on: the house rules, a started backbone, tokens and events. */
@NullMarked
package no.ettermarked.house;

import org.jspecify.annotations.NullMarked;
