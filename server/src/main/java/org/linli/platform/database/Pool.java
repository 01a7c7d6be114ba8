package org.linli.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;

/** How connections are kept. */
final class Pool {

  private Pool() {}

  static HikariDataSource to(Database database) {
    var config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setMaximumPoolSize(16);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
    // The driver would give each session the zone of this machine.
    config.setConnectionInitSql("set time zone 'UTC'");
    config.addDataSourceProperty("ApplicationName", "linli");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // Details of errors quote rows, and rows are not for logs.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw new DatabaseRefused(
          "The database does not let us in: " + e.getCause().getMessage(),
          "Check LINLI_DB_URL, LINLI_DB_USER and LINLI_DB_PASSWORD, and that it runs.",
          e);
    }
  }
}
