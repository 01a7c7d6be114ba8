package org.linli.demo;

import java.util.List;
import java.util.stream.Stream;
import org.linli.identity.UserGroup;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Accounts to try the community with; none where there is no demo community. */
@Component
public class DemoAccounts {
  /** With this everybody of the demo community signs in. */
  public static final String PASSWORD = "linli-demo";

  private static final int SHOWN = 4;
  private final List<Account> shown;

  DemoAccounts(Settings settings, Story story) {
    shown = settings.demo() ? shown(story.people()) : List.of();
  }

  private static List<Account> shown(List<Person> people) {
    return Stream.concat(
            people.stream().limit(SHOWN),
            people.stream().skip(SHOWN).filter(person -> person.duty() != null))
        .map(DemoAccounts::account)
        .toList();
  }

  /** One of them. */
  public record Account(String username, String nickname, UserGroup group, String description) {}

  /** The first few, of different kinds, and those who have duties. */
  public List<Account> shown() {
    return shown;
  }

  private static Account account(Person person) {
    return new Account(person.username(), person.nickname(), person.group(), person.description());
  }
}
