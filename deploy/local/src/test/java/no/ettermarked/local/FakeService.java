package no.ettermarked.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands where a service's quarkus-run.jar stands: listens on the two ports it is told, says that
 * it is ready, keeps a test clock. A file "dies" beside its jar makes it end with a log line as a
 * service would.
 */
final class FakeService {
  private static final AtomicReference<String> NOW =
      new AtomicReference<>("{\"now\":\"2026-01-05T08:00:00Z\"}");

  private FakeService() {}

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(System.getProperty("java.class.path"));
    if (Files.exists(jar.resolveSibling("dies"))) {
      System.out.print(Files.readString(jar.resolveSibling("dies")));
      System.exit(3);
    }
    HttpServer management = listening("QUARKUS_MANAGEMENT_PORT");
    management.createContext("/q/health", exchange -> answer(exchange, 200, "UP"));
    HttpServer api = listening("QUARKUS_HTTP_PORT");
    api.createContext("/environment", FakeService::environment);
    api.createContext("/v1/test-clock", FakeService::clock);
    api.start();
    management.start();
  }

  private static HttpServer listening(String portVariable) throws IOException {
    int port = Integer.parseInt(System.getenv(portVariable));
    return HttpServer.create(new InetSocketAddress("localhost", port), 0);
  }

  private static void environment(HttpExchange exchange) throws IOException {
    answer(exchange, 200, System.getenv(exchange.getRequestURI().getQuery()));
  }

  private static void clock(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestHeaders().containsKey("Authorization")) {
      answer(exchange, 401, "no token");
      return;
    }
    if (exchange.getRequestMethod().equals("PUT")) {
      NOW.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }
    answer(exchange, 200, NOW.get());
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
