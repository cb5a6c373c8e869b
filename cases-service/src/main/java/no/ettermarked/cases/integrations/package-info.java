/** Other systems in which cases are reported, and how their words become ours. */
@NullMarked
package no.ettermarked.cases.integrations;

import org.jspecify.annotations.NullMarked;
