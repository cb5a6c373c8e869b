/** Things that happen by themselves when their instant comes, by the provider's own clock. */
@NullMarked
package no.ettermarked.kit.alarms;

import org.jspecify.annotations.NullMarked;
