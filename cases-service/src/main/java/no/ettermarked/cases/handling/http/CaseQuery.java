package no.ettermarked.cases.handling.http;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import no.ettermarked.cases.register.CaseFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for. */
public class CaseQuery {

  @QueryParam("customer")
  @Parameter(description = "Cases of this customer.")
  @Nullable UUID customer;

  @QueryParam("status")
  @Pattern(regexp = "open|started|resolved", message = "Expected one of open, started, resolved.")
  @Parameter(description = "Cases that have come so far: open, started or resolved.")
  @Nullable String status;

  @QueryParam("externalReference")
  @Size(max = 200)
  @Parameter(description = "Cases called this where they came from, such as a Jira issue key.")
  @Nullable String externalReference;

  CaseFilter filter() {
    return new CaseFilter(customer, status, externalReference);
  }
}
