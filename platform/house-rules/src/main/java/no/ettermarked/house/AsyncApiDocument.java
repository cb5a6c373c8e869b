package no.ettermarked.house;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The AsyncAPI 3.0 document of a service: the topics it publishes on and reads, the types on each,
 * and where their schemas and samples are. It refers to the schemas and repeats none of them.
 *
 * @param suite where the producers' folders are
 * @param module the service's own folder
 * @param published the types it publishes
 * @param read the types it reads
 */
record AsyncApiDocument(
    Suite suite, Path module, Collection<String> published, Collection<String> read) {
  private static final String MEDIA_TYPE = "application/cloudevents+json";
  private static final String KAFKA_BINDING = "0.5.0";

  /** The document of the module under test. */
  static AsyncApiDocument of(Suite suite, Path module, Collection<String> read) {
    String name = Suite.settings(module).getProperty("quarkus.application.name");
    String prefix = "no.ettermarked." + name.replaceFirst("-service$", "") + ".";
    List<String> published = PublishedEvents.names(module).stream().map(prefix::concat).toList();
    return new AsyncApiDocument(suite, module, published, read);
  }

  ObjectNode tree() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("asyncapi", "3.0.0");
    info(document.putObject("info"));
    document.put("defaultContentType", MEDIA_TYPE);
    ObjectNode channels = document.putObject("channels");
    byTopic(all()).forEach((topic, types) -> channel(channels.putObject(key(topic)), topic, types));
    deadLetters().ifPresent(topic -> deadLetterChannel(channels, topic));
    ObjectNode operations = document.putObject("operations");
    byTopic(published).forEach((topic, types) -> operation(operations, "send", topic, types));
    byTopic(read).forEach((topic, types) -> operation(operations, "receive", topic, types));
    deadLetters().ifPresent(topic -> deadLetterOperation(operations, topic));
    ObjectNode components = document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    all().forEach(type -> message(messages.putObject(name(type)), type));
    components.putObject("schemas").set("cloudEvent", Envelope.schema());
    return document;
  }

  private void info(ObjectNode info) {
    Properties settings = Suite.settings(module);
    info.put("title", settings.getProperty("quarkus.smallrye-openapi.info-title") + ", events");
    info.put("version", settings.getProperty("quarkus.smallrye-openapi.info-version"));
    info.put(
        "description",
        "What %s tells and what it listens to, on Kafka. A message is a CloudEvent 1.0 in structured JSON; its key is the id of the aggregate it is about, and messages of one aggregate keep their order. A message may come twice: its id tells. Fields may be added: ignore what you do not know."
            .formatted(settings.getProperty("quarkus.application.name")));
  }

  private void channel(ObjectNode channel, String topic, Collection<String> types) {
    channel.put("address", topic);
    channel.put(
        "description", "What %s-service tells.".formatted(Suite.producer(types.iterator().next())));
    ObjectNode messages = channel.putObject("messages");
    types.forEach(type -> refer(messages.putObject(name(type)), "components/messages", name(type)));
    ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic).put("bindingVersion", KAFKA_BINDING);
  }

  private void operation(
      ObjectNode operations, String action, String topic, Collection<String> types) {
    ObjectNode operation = operations.putObject(action + "-" + key(topic));
    operation.put("action", action);
    operation.put(
        "summary",
        "%s %s."
            .formatted(
                action.equals("send") ? "Tells of" : "Listens to",
                types.stream().map(AsyncApiDocument::said).collect(Collectors.joining(", "))));
    refer(operation.putObject("channel"), "channels", key(topic));
    types.forEach(
        type ->
            refer(
                operation.withArray("messages").addObject(),
                "channels/" + key(topic) + "/messages",
                name(type)));
  }

  /** Where goes what could not be handled; a service that reads nothing has none. */
  private Optional<String> deadLetters() {
    return Optional.ofNullable(Suite.settings(module).getProperty("ettermarked.dead-letter-topic"))
        .filter(_ -> !read.isEmpty());
  }

  private void deadLetterChannel(ObjectNode channels, String topic) {
    ObjectNode channel = channels.putObject(key(topic));
    channel.put("address", topic);
    channel.put(
        "description",
        "What the service listens to and could not handle, as it came and under its own key. Why, and driving it again, is at /v1/dead-letters.");
    channel.putObject("messages");
    read.stream()
        .sorted()
        .forEach(
            type ->
                refer(
                    channel.withObject("/messages").putObject(name(type)),
                    "components/messages",
                    name(type)));
    ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic).put("bindingVersion", KAFKA_BINDING);
  }

  private void deadLetterOperation(ObjectNode operations, String topic) {
    ObjectNode operation = operations.putObject("send-" + key(topic));
    operation.put("action", "send");
    operation.put("summary", "Puts aside what it could not handle.");
    refer(operation.putObject("channel"), "channels", key(topic));
  }

  private void message(ObjectNode message, String type) {
    EventFile event = suite.event(type);
    message.put("name", type);
    message.put("title", said(type));
    message.put("summary", event.schema().path("description").asText());
    message.put("contentType", MEDIA_TYPE);
    ObjectNode payload = message.putObject("payload");
    refer(payload.withArray("allOf").addObject(), "components/schemas", "cloudEvent");
    ObjectNode own = payload.withArray("allOf").addObject().put("type", "object");
    own.putObject("properties").putObject("type").put("const", type);
    own.withObject("properties").putObject("data").put("$ref", relative(event.schemaFile()));
    ObjectNode kafka = message.putObject("bindings").putObject("kafka");
    kafka.putObject("key").put("type", "string").put("format", "uuid");
    kafka.put("bindingVersion", KAFKA_BINDING);
    message.put("x-sample", relative(event.sampleFile()));
  }

  /** The way from this module's {@code api} folder. */
  private String relative(Path file) {
    Path api = module.resolve("api").toAbsolutePath().normalize();
    return api.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  private Collection<String> all() {
    TreeSet<String> all = new TreeSet<>(published);
    all.addAll(read);
    return all;
  }

  private SortedMap<String, TreeSet<String>> byTopic(Collection<String> types) {
    return types.stream()
        .collect(
            Collectors.groupingBy(
                suite::topic, TreeMap::new, Collectors.toCollection(TreeSet::new)));
  }

  private static void refer(ObjectNode reference, String where, String name) {
    reference.put("$ref", "#/" + where + "/" + name);
  }

  private static String key(String topic) {
    return topic.replaceFirst("^ettermarked\\.", "").replaceFirst("\\.v1$", "").replace('.', '-');
  }

  /** Such as {@code cases-case-opened-v1}: two services may have events of one name. */
  private static String name(String type) {
    return type.replaceFirst("^no\\.ettermarked\\.", "").replace('.', '-');
  }

  private static String said(String type) {
    return type.replaceFirst(".*\\.(?=[^.]+\\.v[0-9]+$)", "")
        .replaceFirst("\\.v[0-9]+$", "")
        .replace('-', ' ')
        .toLowerCase(Locale.ROOT);
  }
}
