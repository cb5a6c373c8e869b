package no.ettermarked.agreements.customers.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody's being a contact ends. */
@Schema(description = "How somebody's being a contact ends.")
public record EndingRequest(
    @Schema(
            description =
                "Another contact of the customer's, by id, who gets those roles of the leaving one"
                    + " that write to the desk.",
            examples = "0199f0c4-2b1a-7c3d-8e4f-5a6b7c8d9e0f")
        @Nullable UUID replacedBy) {}
