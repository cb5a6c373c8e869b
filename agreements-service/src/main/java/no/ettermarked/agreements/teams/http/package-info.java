/** Teams over HTTP. */
@NullMarked
package no.ettermarked.agreements.teams.http;

import org.jspecify.annotations.NullMarked;
