package no.ettermarked.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * What of an OpenAPI document breaks those who keep to an earlier one. The comparison is
 * openapi-diff's, which reads OpenAPI 3.0 only: both documents are written down as 3.0.3 first, by
 * the library that writes them.
 */
final class OpenApiDifference {
  private static final OASFilter AS_3_0 =
      new OASFilter() {
        @Override
        public void filterOpenAPI(org.eclipse.microprofile.openapi.models.OpenAPI document) {
          document.setOpenapi("3.0.3");
        }
      };

  private OpenApiDifference() {}

  /** The reasons, each with its operation; none when everybody may stay as they are. */
  static List<String> breaks(String before, String after) {
    ChangedOpenApi changed = OpenApiCompare.fromSpecifications(read(before), read(after));
    Stream<String> gone =
        changed.getMissingEndpoints().stream()
            .map(
                operation ->
                    "%s %s is gone".formatted(operation.getMethod(), operation.getPathUrl()));
    List<String> reasons =
        Stream.concat(gone, new BreakingReasons().of(changed.getChangedOperations()).stream())
            .toList();
    return reasons.isEmpty() && changed.isIncompatible()
        ? List.of("openapi-diff finds it incompatible, for a reason that it does not say")
        : reasons;
  }

  private static OpenAPI read(String document) {
    String as30 =
        SmallRyeOpenAPI.builder()
            .withConfig(new SmallRyeConfigBuilder().build())
            .enableModelReader(false)
            .enableStandardFilter(false)
            .enableStandardStaticFiles(false)
            .enableAnnotationScan(false)
            .withCustomStaticFile(
                () -> new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
            .addFilter(AS_3_0)
            .build()
            .toJSON();
    try {
      return new OpenAPIDeserializer().deserialize(new ObjectMapper().readTree(as30)).getOpenAPI();
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("what was just written as JSON is none", bug);
    }
  }
}
