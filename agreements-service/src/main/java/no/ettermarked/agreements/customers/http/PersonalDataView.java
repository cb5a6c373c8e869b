package no.ettermarked.agreements.customers.http;

import java.time.Instant;
import java.util.List;
import no.ettermarked.agreements.customers.ContactDeed;
import no.ettermarked.agreements.customers.app.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that this service keeps of a person. */
@Schema(description = "All that this service keeps of a person as a customer's contact.")
public record PersonalDataView(
    @Schema(required = true, description = "The customer's name.", examples = "Vestkyst Handel AS")
        String customer,
    @Schema(required = true, description = "What is recorded of them.") ContactRecordView contact,
    @Schema(required = true, description = "What has been done about them, in order.")
        List<DeedView> history) {

  /** Something that was done about a contact. */
  @Schema(description = "Something that was done about a contact.")
  public record DeedView(
      @Schema(required = true, description = "When, RFC 3339 UTC.") Instant at,
      @Schema(required = true, description = "The subject of the token it was done with.")
          String doneBy,
      @Schema(
              required = true,
              description = "What was done.",
              examples = "added",
              enumeration = {
                "added",
                "changed",
                "trained",
                "recommended",
                "ended",
                "exported",
                "erased"
              })
          String what) {

    private static DeedView of(ContactDeed deed) {
      return new DeedView(deed.at(), deed.doneBy(), deed.what().text());
    }
  }

  static PersonalDataView of(PersonalData.Export export) {
    return new PersonalDataView(
        export.customer().name(),
        ContactRecordView.of(export.contact()),
        export.history().stream().map(DeedView::of).toList());
  }
}
