/** Every refusal as an RFC 9457 problem document with a stable code. */
@NullMarked
package no.ettermarked.kit.problems;

import org.jspecify.annotations.NullMarked;
