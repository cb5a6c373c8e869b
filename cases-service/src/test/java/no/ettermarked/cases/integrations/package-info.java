/** Tests of integrations. */
@NullMarked
package no.ettermarked.cases.integrations;

import org.jspecify.annotations.NullMarked;
