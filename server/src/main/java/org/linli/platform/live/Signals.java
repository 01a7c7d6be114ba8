package org.linli.platform.live;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short words between nodes, which may get lost. */
@Component
public class Signals {
  static final String CHANNEL = "linli_live";

  /** PostgreSQL takes less than 8,000 bytes. */
  private static final int LONGEST = 2_000;

  private final String node = UUID.randomUUID().toString();
  private final List<Consumer<String>> hearers = new CopyOnWriteArrayList<>();
  private final JdbcClient jdbc;

  Signals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tells all other nodes, in a transaction of its own. */
  public void tell(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("A signal is short");
    }
    jdbc.sql("select pg_notify(:channel, :text)")
        .param("channel", CHANNEL)
        .param("text", node + text)
        .query()
        .singleRow();
  }

  /** Hears from now on what other nodes tell. */
  public void hear(Consumer<String> hearer) {
    hearers.add(hearer);
  }

  void heard(String payload) {
    if (!payload.startsWith(node) && payload.length() >= node.length()) {
      var text = payload.substring(node.length());
      hearers.forEach(hearer -> hearer.accept(text));
    }
  }
}
