/** Why a decision is as it is: pure Java, so that the domain may say it. */
@NullMarked
package no.ettermarked.kit.reasons;

import org.jspecify.annotations.NullMarked;
