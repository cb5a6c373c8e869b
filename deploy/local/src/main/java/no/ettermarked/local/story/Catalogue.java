package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * A provider's offering as YAML: request bodies for the public API. Whoever publishes an offering
 * or sells it, in the story, in scenarios and in benchmarks, takes from here what is sent.
 */
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
  static List<String> otherProviders() {
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

  /** The provider's profile. */
  public JsonNode provider() {
    return sections.path("provider");
  }

  /** Where the provider is. */
  public ZoneId zone() {
    return ZoneId.of(provider().path("zone").asText());
  }

  /** What is published in a section, in order. */
  public List<JsonNode> all(Section section) {
    return all(section.key());
  }

  /** The customers it comes with. */
  List<JsonNode> customers() {
    return all("customers");
  }

  /** The first of the customers it comes with. */
  public JsonNode customer() {
    return customers().getFirst();
  }

  /** What those customers have accepted; customers and teams stand there by their names. */
  List<JsonNode> agreements() {
    return all("agreements");
  }

  /**
   * The body that offers what the first customer has accepted, to which the caller adds to whom and
   * from when. A team stands there by its name.
   */
  public ObjectNode offer() {
    ObjectNode offer = agreements().getFirst().deepCopy();
    offer.remove("acceptedBy");
    return offer;
  }

  private List<JsonNode> all(String section) {
    return StreamSupport.stream(sections.path(section).spliterator(), false).toList();
  }
}
