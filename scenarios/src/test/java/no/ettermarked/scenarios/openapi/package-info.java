/** The contracts as they are served, requests made by them, and whether an answer keeps to them. */
@NullMarked
package no.ettermarked.scenarios.openapi;

import org.jspecify.annotations.NullMarked;
