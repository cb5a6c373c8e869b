/** Tests of cases-service, edge to edge. */
@NullMarked
package no.ettermarked.cases;

import org.jspecify.annotations.NullMarked;
