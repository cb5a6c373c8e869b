/** Cases: what is asked of a provider, what covers it, when it is due, and the work done on it. */
@NullMarked
package no.ettermarked.cases;

import org.jspecify.annotations.NullMarked;
