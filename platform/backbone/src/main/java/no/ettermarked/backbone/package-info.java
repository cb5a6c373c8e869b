/** PostgreSQL and Kafka run by this process, and tokens signed by a key pair of its own. */
@NullMarked
package no.ettermarked.backbone;

import org.jspecify.annotations.NullMarked;
