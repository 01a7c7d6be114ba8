package org.linli.discovery;

import java.io.PrintStream;
import java.time.Clock;
import javax.sql.DataSource;
import org.linli.platform.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command of its own: lets the server make its search index anew, and shows how far it is. */
@ComponentScan("org.linli.platform.database")
@EnableConfigurationProperties(Settings.class)
@Import(SearchRebuilds.class)
class RebuildSearch {
  private static final long LOOK_MILLIS = 200;
  private static final int PATIENCE = 100;
  private static final int WIDTH = 40;

  public static void main(String[] arguments) throws InterruptedException {
    var application =
        new SpringApplicationBuilder(RebuildSearch.class).web(WebApplicationType.NONE);
    try (var context = application.run("--linli.beside=true", "--logging.level.root=warn")) {
      var done = watch(context.getBean(SearchRebuilds.class), System.err);
      System.exit(done ? 0 : 1);
    }
  }

  private static boolean watch(SearchRebuilds rebuilds, PrintStream terminal)
      throws InterruptedException {
    var id = rebuilds.ask();
    for (var looks = 0; ; looks++) {
      var rebuild = rebuilds.find(id);
      switch (rebuild.state()) {
        case ASKED -> {
          if (looks > PATIENCE) {
            terminal.println("No server is running: the index is made anew at the next start.");
            return true;
          }
        }
        case RUNNING -> terminal.print('\r' + bar(rebuild.done(), rebuild.total()));
        case DONE -> {
          terminal.println('\r' + bar(1, 1) + " The search index is new.");
          return true;
        }
        case FAILED -> {
          terminal.println("\nlinli: the search index could not be made anew, see the log.");
          return false;
        }
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  static String bar(long done, long total) {
    var part = total == 0 ? 0 : Math.min(1.0, (double) done / total);
    var filled = (int) (WIDTH * part);
    return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + (int) (100 * part) + " %";
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
