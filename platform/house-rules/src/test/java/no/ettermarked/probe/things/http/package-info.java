/** Things over HTTP. */
@NullMarked
package no.ettermarked.probe.things.http;

import org.jspecify.annotations.NullMarked;
