package org.linli.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.linli.platform.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every command that imports a file needs, and does. */
@ComponentScan("org.linli.platform.database")
@EnableConfigurationProperties(Settings.class)
class Importing {

  /** Imports the file, says how many lines were fit, and ends with 1 if not all were. */
  static void run(
      String things, String file, Class<?> command, Function<ApplicationContext, Intake> intake)
      throws IOException {
    var application = new SpringApplicationBuilder(command).web(WebApplicationType.NONE);
    try (var context = application.run("--linli.beside=true", "--logging.level.root=warn");
        var delivery = Delivery.of(things, Path.of(file), System.err)) {
      var imported = delivery.unload(intake.apply(context));
      System.out.printf("%d %s imported, %d lines unfit.%n", imported, things, delivery.unfit());
      System.exit(delivery.unfit() == 0 ? 0 : 1);
    } catch (DataAccessException e) {
      System.err.println("linli: the database refused: " + e.getMostSpecificCause().getMessage());
      System.exit(1);
    }
  }

  @Bean
  JdbcClient jdbc(DataSource database) {
    return JdbcClient.create(database);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
