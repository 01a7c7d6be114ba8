package org.linli.identity;

import java.util.List;
import org.linli.platform.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the demo community; each signs in with the password linli-demo. */
@Component
@Order(10)
class DemoMembers implements ApplicationRunner {
  private static final String PASSWORD = "linli-demo";
  private static final List<NewMember> PEOPLE =
      List.of(
          person("lin", "19900000101", "小雨", "林小雨"),
          person("chen", "19900000102", "陈师傅", "陈大勇"),
          person("zhou", "19900000103", "周奶奶", "周桂兰"),
          person("wu", "19900000104", "Wu Ming", "吴明"));
  private final Settings settings;
  private final Foundation foundation;
  private final LoginNames names;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  DemoMembers(
      Settings settings,
      Foundation foundation,
      LoginNames names,
      Passwords passwords,
      TransactionTemplate transaction) {
    this.settings = settings;
    this.foundation = foundation;
    this.names = names;
    this.passwords = passwords;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.demo() && !names.taken(PEOPLE.getFirst().names().getFirst())) {
      var hash = passwords.hash(PASSWORD);
      transaction.executeWithoutResult(
          _ -> PEOPLE.forEach(person -> foundation.found(person, hash).orElseThrow()));
    }
  }

  private static NewMember person(String username, String phone, String nickname, String name) {
    return NewMember.ordinary(
        nickname,
        name,
        LoginName.username(username),
        LoginName.phone(Phone.mainland(phone).orElseThrow()));
  }
}
