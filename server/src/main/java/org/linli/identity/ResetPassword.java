package org.linli.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.linli.moderation.Acts;
import org.linli.platform.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A command of its own: a new password for somebody, while the server runs or does not. */
@ComponentScan("org.linli.platform.database")
@EnableConfigurationProperties(Settings.class)
@Import({
  PasswordReset.class,
  LoginNames.class,
  Passwords.class,
  Erasures.class,
  Sessions.class,
  SecondFactorErasure.class,
  Passkeys.class,
  Acts.class
})
class ResetPassword {
  private static final int ONE_TIME = 16;

  /** Takes the name that somebody signs in by, and then --ask or --second-factor. */
  public static void main(String[] arguments) throws IOException {
    var options = List.of(arguments);
    var application =
        new SpringApplicationBuilder(ResetPassword.class).web(WebApplicationType.NONE);
    try (var context = application.run("--linli.beside=true", "--logging.level.root=warn")) {
      var said = run(context.getBean(PasswordReset.class), arguments[0], options);
      System.exit(said ? 0 : 1);
    }
  }

  private static boolean run(PasswordReset reset, String name, List<String> options)
      throws IOException {
    if (!reset.knows(name)) {
      return refuse("nobody signs in by " + name + ".");
    }
    var asked = options.contains("--ask");
    var password = asked ? asked() : Scrambled.letters(ONE_TIME);
    if (!Passwords.acceptable(password)) {
      return refuse("a password needs 6 to 200 characters.");
    }
    var passkeys = reset.set(name, password, options.contains("--second-factor"));
    System.out.println(asked ? "The password is set." : "One-time password: " + password);
    if (passkeys > 0) {
      System.out.printf(
          "Passkeys that still sign in: %d; --second-factor deletes them.%n", passkeys);
    }
    return true;
  }

  private static boolean refuse(String why) {
    System.err.println("linli: " + why);
    return false;
  }

  /** Without showing it, where there is a terminal. */
  private static String asked() throws IOException {
    var console = System.console();
    if (console != null && console.isTerminal()) {
      return new String(console.readPassword("New password: "));
    }
    var bytes = System.in.readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
  }

  @Bean
  JdbcClient jdbc(DataSource database) {
    return JdbcClient.create(database);
  }

  @Bean
  TransactionTemplate transaction(DataSource database) {
    return new TransactionTemplate(new JdbcTransactionManager(database));
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
