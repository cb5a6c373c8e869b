/** Lists in pages behind an opaque cursor. */
@NullMarked
package no.ettermarked.kit.paging;

import org.jspecify.annotations.NullMarked;
