package org.linli.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.linli.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one pool of connections. Spring closes it before the database that it depends on. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  Database database(Settings settings) {
    if (!settings.database().url().isBlank()) return ExternalDatabase.of(settings.database());
    try {
      return EmbeddedDatabase.start(settings.data());
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The data directory %s cannot be used: %s".formatted(settings.data(), e),
          "Give Linli a directory that it may write to with LINLI_DATA.",
          e);
    }
  }

  @Bean
  HikariDataSource dataSource(Database database) {
    return Pool.to(database);
  }
}
