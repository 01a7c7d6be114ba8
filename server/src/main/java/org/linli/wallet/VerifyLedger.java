package org.linli.wallet;

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

/** A command of its own: verifies the ledger of a server that runs or does not. */
@ComponentScan("org.linli.platform.database")
@EnableConfigurationProperties(Settings.class)
@Import({LedgerAudit.class, LedgerDays.class, Digests.class})
class VerifyLedger {

  public static void main(String[] arguments) {
    var application = new SpringApplicationBuilder(VerifyLedger.class).web(WebApplicationType.NONE);
    try (var context = application.run("--linli.beside=true", "--logging.level.root=warn")) {
      var findings = context.getBean(LedgerAudit.class).findings();
      findings.forEach(System.out::println);
      System.out.println(findings.isEmpty() ? "The ledger is right." : "The ledger is not right.");
      System.exit(findings.isEmpty() ? 0 : 1);
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
