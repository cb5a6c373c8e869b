/** The rows of integrations and of what they sent that was refused. */
@NullMarked
package no.ettermarked.cases.integrations.store;

import org.jspecify.annotations.NullMarked;
