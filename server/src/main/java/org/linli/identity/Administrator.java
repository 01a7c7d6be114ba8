package org.linli.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.linli.platform.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to it that somebody can administer: the operator's choice, or one made at first start. */
@Component
@Order(0)
class Administrator implements ApplicationRunner {
  private static final int HIGHEST_LEVEL = 15;
  private static final List<Role> ROLES = List.of(Role.CARE_ADMINISTRATOR, Role.NEIGHBOUR_STAFF);
  private final Settings.Administrator wanted;
  private final Foundation foundation;
  private final LoginNames names;
  private final Passwords passwords;
  private final Roles roles;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Administrator(
      Settings settings,
      Foundation foundation,
      LoginNames names,
      Passwords passwords,
      Roles roles,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    wanted = settings.administrator();
    this.foundation = foundation;
    this.names = names;
    this.passwords = passwords;
    this.roles = roles;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!wanted.email().isBlank() && !wanted.password().isBlank()) {
      named();
    } else if (roles.nobodyHas(Role.CARE_ADMINISTRATOR)) {
      generated();
    }
  }

  private void named() {
    var account = names.owner(wanted.email());
    if (account.isEmpty()) {
      create(LoginName.email(wanted.email()), wanted.password());
    } else {
      var right = passwords.matched(account.get(), wanted.password()).isPresent();
      var hash = right ? null : passwords.hash(wanted.password());
      transaction.executeWithoutResult(_ -> renew(account.get(), hash));
    }
  }

  private void renew(long account, String hash) {
    if (hash != null) {
      passwords.store(account, hash);
    }
    raise(account);
  }

  private void generated() {
    var password = password();
    create(LoginName.username("admin"), password);
    System.out.println("One-time administrator password for the user admin: " + password);
  }

  private void create(LoginName name, String password) {
    var hash = passwords.hash(password);
    var member = new NewMember(null, null, HIGHEST_LEVEL, UserGroup.ADMINISTRATOR, List.of(name));
    transaction.executeWithoutResult(_ -> raise(foundation.found(member, hash).orElseThrow()));
  }

  private void raise(long account) {
    jdbc.sql(
            """
            update identity.account
            set level = :level, user_group = :group, group_before_ban = null
            where id = :account
            """)
        .param("level", HIGHEST_LEVEL)
        .param("group", UserGroup.ADMINISTRATOR.number())
        .param("account", account)
        .update();
    ROLES.forEach(role -> roles.grant(account, role));
  }

  private static String password() {
    var bits = new byte[10];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
