/**
 * SQL written by hand, where rows are not entities: in the transaction under way, or on its own.
 */
@NullMarked
package no.ettermarked.kit.sql;

import org.jspecify.annotations.NullMarked;
