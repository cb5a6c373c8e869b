/** Use cases of integrations: connecting a system, and receiving what it sends. */
@NullMarked
package no.ettermarked.cases.integrations.app;

import org.jspecify.annotations.NullMarked;
