/** The technical floor that every service stands on; no class here has a word of the domain. */
@NullMarked
package no.ettermarked.kit;

import org.jspecify.annotations.NullMarked;
