/** What is registered of a legal entity, as it is sent and shown. */
@NullMarked
package no.ettermarked.agreements.parties.http;

import org.jspecify.annotations.NullMarked;
