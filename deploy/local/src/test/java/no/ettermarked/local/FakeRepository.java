package no.ettermarked.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A repository whose four services are built, though all are {@link FakeService}. */
record FakeRepository(Path home) {

  /** Below the ports that the system gives to clients, away from a suite that somebody runs. */
  static final int PORT_OFFSET = 10_000;

  static FakeRepository builtIn(Path home) throws IOException {
    for (Service service : Service.values()) {
      Path jar = service.runnable(home);
      Files.createDirectories(jar.getParent());
      writeJar(jar);
    }
    return new FakeRepository(home);
  }

  SuiteOptions options() {
    return SuiteOptions.of(home).beside(home.resolve("state"), PORT_OFFSET);
  }

  void letDie(Service service, String lastWords) throws IOException {
    Files.writeString(service.runnable(home).resolveSibling("dies"), lastWords);
  }

  static String fetched(URI address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }

  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    String entry = FakeService.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(file, manifest);
        InputStream code = FakeService.class.getClassLoader().getResourceAsStream(entry)) {
      packed.putNextEntry(new JarEntry(entry));
      code.transferTo(packed);
    }
  }
}
