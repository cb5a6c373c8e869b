package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** A provider's offering as YAML: sections of request bodies for the public API. */
public final class Catalogue {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final JsonNode sections;

  private Catalogue(JsonNode sections) {
    this.sections = sections;
  }

  /** The key of the provider whose day is played. */
  public static String providerOfTheStory() {
    return read("/story/story.yaml").path("provider").asText();
  }

  /** The keys of the providers whose offerings are published besides. */
  public static List<String> otherProviders() {
    return StreamSupport.stream(read("/story/story.yaml").path("offerings").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /** The catalogue of one of the providers that come with the suite. */
  public static Catalogue of(String provider) {
    return new Catalogue(read("/providers/" + provider + ".yaml"));
  }

  private static JsonNode read(String file) {
    try (InputStream yaml = Catalogue.class.getResourceAsStream(file)) {
      return YAML.readTree(Objects.requireNonNull(yaml, file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  /** The one body of a section. */
  public JsonNode one(String section) {
    return sections.path(section);
  }

  /** The bodies of a section, in order. */
  public List<JsonNode> all(String section) {
    return StreamSupport.stream(sections.path(section).spliterator(), false).toList();
  }
}
