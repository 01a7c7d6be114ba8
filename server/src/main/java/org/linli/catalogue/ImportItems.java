package org.linli.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.linli.platform.Settings;
import org.linli.topic.Keywording;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command of its own: imports items into the database of a server that runs or does not. */
@ComponentScan("org.linli.platform.database")
@EnableConfigurationProperties(Settings.class)
@Import({Stocking.class, ItemRows.class, Keywording.class})
class ImportItems {

  public static void main(String[] arguments) throws IOException {
    var application = new SpringApplicationBuilder(ImportItems.class).web(WebApplicationType.NONE);
    try (var context = application.run("--linli.beside=true", "--logging.level.root=warn");
        var delivery = Delivery.from(Path.of(arguments[0]), System.err)) {
      var imported = delivery.unload(context.getBean(Stocking.class));
      System.out.printf("%d items imported, %d lines unfit.%n", imported, delivery.unfit());
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
