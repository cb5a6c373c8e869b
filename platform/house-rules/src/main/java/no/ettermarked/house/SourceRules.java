package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The house rules that only the source can break. */
final class SourceRules {
  private static final int LONGEST_FILE = 300;

  /** Where the providers are that are loaded as data, from the folder of the project. */
  private static final Path PROVIDERS = Path.of("deploy/local/src/main/resources/providers");

  private SourceRules() {}

  static Stream<DynamicTest> of(String root) {
    Path sources = Path.of("src/main/java", root.split("\\."));
    return Stream.of(
        DynamicTest.dynamicTest(
            "no file is longer than " + LONGEST_FILE + " lines",
            () ->
                assertThat(files(sources))
                    .allSatisfy(f -> assertThat(lines(f)).hasSizeLessThanOrEqualTo(LONGEST_FILE))),
        DynamicTest.dynamicTest(
            "every package says what it is in one sentence and is null-marked",
            () ->
                assertThat(files(sources).stream().map(Path::getParent).distinct())
                    .allSatisfy(
                        folder ->
                            assertThat(folder.resolve("package-info.java"))
                                .content()
                                .contains("@NullMarked")
                                .contains("/**"))),
        DynamicTest.dynamicTest(
            "no floating point, not even of a primitive within a method",
            () ->
                assertThat(files(Path.of("src/main/java")))
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(FloatingPoint.in(lines(f))).isEmpty())),
        DynamicTest.dynamicTest(
            "no provider is named in main code",
            () ->
                assertThat(everythingUnder(Path.of("src/main")))
                    .allSatisfy(
                        f ->
                            assertThat(String.join("\n", lines(f)).toLowerCase(Locale.ROOT))
                                .doesNotContain(providers()))));
  }

  /** The keys of the providers; code that knows one of them is a special case. */
  private static List<String> providers() {
    Path project =
        Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .filter(folder -> Files.isDirectory(folder.resolve(PROVIDERS)))
            .findFirst()
            .orElseThrow();
    return everythingUnder(project.resolve(PROVIDERS)).stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
        .toList();
  }

  private static List<Path> files(Path sources) {
    return everythingUnder(sources).stream().filter(f -> f.toString().endsWith(".java")).toList();
  }

  private static List<Path> everythingUnder(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> f.toString().matches(".*\\.(java|properties|sql|json|ya?ml)"))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
