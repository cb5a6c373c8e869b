/** What is published when programmes get on. */
@NullMarked
package no.ettermarked.agreements.programmes.events;

import org.jspecify.annotations.NullMarked;
