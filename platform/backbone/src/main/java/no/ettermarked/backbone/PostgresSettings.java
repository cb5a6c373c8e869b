package no.ettermarked.backbone;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Server settings for one machine: little memory, every acknowledged commit on disk unless it is
 * for tests.
 */
enum PostgresSettings {
  DURABLE("on"),
  FOR_TESTS("off");

  private final String onDisk;

  PostgresSettings(String onDisk) {
    this.onDisk = onDisk;
  }

  /**
   * The library starts the server with {@code -F} (no fsync); the settings here come after it and
   * win.
   */
  Map<String, String> asServerConfig() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("fsync", onDisk);
    settings.put("synchronous_commit", onDisk);
    settings.put("full_page_writes", onDisk);
    settings.put("shared_buffers", "64MB");
    settings.put("max_connections", "200");
    settings.put("max_wal_size", "256MB");
    settings.put("timezone", "UTC");
    settings.put("unix_socket_directories", "");
    return settings;
  }
}
