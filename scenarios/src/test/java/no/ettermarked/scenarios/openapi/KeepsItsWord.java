package no.ettermarked.scenarios.openapi;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/**
 * Lets no answer pass that is not as the contract says, whatever a scenario looks for in it.
 *
 * @param contract of the service that is asked
 */
public record KeepsItsWord(ServedContract contract) implements Filter {

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String path = URI.create(request.getURI()).getRawPath();
    List<String> faults = contract.faults(request.getMethod(), path, reply(response));
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s %s is answered with\n%s\nwhich is not what the contract says:\n- %s"
              .formatted(request.getMethod(), path, reply(response), String.join("\n- ", faults)));
    }
    return response;
  }

  private static Reply reply(Response response) {
    String etag = response.header("ETag");
    String type = response.contentType();
    return new Reply(
        response.statusCode(),
        type == null ? "" : type,
        etag == null ? "" : etag,
        response.asString());
  }
}
