/** What people write, before it is read: keys, and what is wrong with a text. */
@NullMarked
package no.ettermarked.agreements.written;

import org.jspecify.annotations.NullMarked;
