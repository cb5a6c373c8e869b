/** Cases as they are shown and handled over HTTP. */
@NullMarked
package no.ettermarked.cases.handling.http;

import org.jspecify.annotations.NullMarked;
