package no.ettermarked.agreements.customers.http;

import java.util.List;
import no.ettermarked.agreements.customers.ContactRole;
import no.ettermarked.agreements.customers.Right;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role of customers' people as it is shown. */
@Schema(description = "A role that customers' people can have.")
public record ContactRoleView(
    @Schema(
            required = true,
            description = "What contacts name it by.",
            examples = "support-contact")
        String key,
    @Schema(required = true, description = "What people call it.", examples = "Supportkontakt")
        String name,
    @Schema(
            required = true,
            description = "What it lets people do: writes-to-desk, accepts-prices, extranet.",
            examples = "[\"extranet\", \"writes-to-desk\"]")
        List<String> rights,
    @Schema(
            required = true,
            description = "How many of a customer's people should have it.",
            examples = "1")
        int atLeast,
    @Schema(required = true, description = "How many it is better to have.", examples = "2")
        int ideally,
    @Schema(required = true, description = "Whether those who have it should have been trained.")
        boolean trained) {

  static ContactRoleView of(ContactRole role) {
    return new ContactRoleView(
        role.key().text(),
        role.name(),
        role.rights().stream().map(Right::text).sorted().toList(),
        role.atLeast(),
        role.ideally(),
        role.trained());
  }
}
