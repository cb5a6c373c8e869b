package no.ettermarked.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The services of the suite as their folders tell, side by side.
 *
 * @param root the folder that they are in
 */
record Suite(Path root) {
  private static final Pattern TYPE =
      Pattern.compile("no\\.ettermarked\\.([a-z0-9-]+)\\.([a-z0-9-]+\\.v[0-9]+)");

  /** The suite that the module under test is part of. */
  static Suite aroundThisModule() {
    return new Suite(Path.of(".."));
  }

  /** Whether a text is the type of an event of the suite. */
  static boolean isType(String text) {
    return TYPE.matcher(text).matches();
  }

  /** The service that publishes a type, such as {@code cases}. */
  static String producer(String type) {
    return parsed(type).group(1);
  }

  /** The file of a type, in its producer's folder. */
  EventFile event(String type) {
    return new EventFile(EventFile.folderOf(folder(producer(type))), parsed(type).group(2));
  }

  /**
   * The topic on which a type is told: that of {@code ettermarked.EVENT-topic} in its producer's
   * settings, else the producer's own.
   */
  String topic(String type) {
    Properties settings = settings(folder(producer(type)));
    String event = parsed(type).group(2).replaceFirst("\\.v[0-9]+$", "");
    String own = settings.getProperty("ettermarked.topic");
    return settings.getProperty("ettermarked." + event + "-topic", own);
  }

  Path folder(String service) {
    return root.resolve(service + "-service");
  }

  static Properties settings(Path module) {
    Properties settings = new Properties();
    try {
      settings.load(
          new StringReader(
              Committed.present(module.resolve("src/main/resources/application.properties"))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return settings;
  }

  private static Matcher parsed(String type) {
    Matcher parts = TYPE.matcher(type);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "an event's type is no.ettermarked.SERVICE.EVENT.vN, not " + type);
    }
    return parts;
  }
}
