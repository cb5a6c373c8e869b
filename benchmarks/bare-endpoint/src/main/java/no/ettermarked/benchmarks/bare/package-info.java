/** The statements of opening a case, behind nothing but HTTP and JDBC. */
@NullMarked
package no.ettermarked.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
