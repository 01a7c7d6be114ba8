package org.linli.platform.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens to other nodes on a connection of its own. */
@Component
class Ear implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Ear.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int WAIT_MILLIS = 1_000;
  private final DataSource source;
  private final Signals signals;
  private volatile CountDownLatch stopped;

  Ear(DataSource source, Signals signals) {
    this.source = source;
    this.signals = signals;
  }

  @Override
  public void start() {
    var until = new CountDownLatch(1);
    stopped = until;
    Thread.ofVirtual().name("ear").start(() -> listen(until));
  }

  @Override
  public void stop() {
    stopped.countDown();
  }

  @Override
  public boolean isRunning() {
    return stopped != null && stopped.getCount() > 0;
  }

  private void listen(CountDownLatch until) {
    try {
      do {
        hear(until);
      } while (!until.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hear(CountDownLatch until) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("listen " + Signals.CHANNEL);
      var ears = connection.unwrap(PGConnection.class);
      while (until.getCount() > 0) {
        for (var notification : ears.getNotifications(WAIT_MILLIS)) {
          signals.heard(notification.getParameter());
        }
      }
    } catch (SQLException | RuntimeException e) {
      if (until.getCount() > 0) {
        log.warn("Other nodes cannot be heard for a moment: {}", e.toString());
      }
    }
  }

  private Connection connect() throws SQLException {
    var pool = source.unwrap(HikariDataSource.class);
    return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }
}
