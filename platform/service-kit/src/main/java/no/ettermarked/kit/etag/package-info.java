/** Preconditions on what is changed: RFC 9110 ETag and If-Match. */
@NullMarked
package no.ettermarked.kit.etag;

import org.jspecify.annotations.NullMarked;
