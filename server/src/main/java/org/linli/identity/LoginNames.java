package org.linli.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The small table in which every name that signs in is unique. */
@Repository
class LoginNames {
  private static final int LONGEST = 320;
  private final JdbcClient jdbc;

  LoginNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The account behind a user name, an e-mail or a phone number, whichever the text is. */
  Optional<Long> owner(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select account_id
            from identity.login_name
            where (kind = 'phone' and name = :phone)
               or (kind in ('username', 'email') and name = :folded)
            order by kind = 'phone' desc
            limit 1
            """)
        .param("phone", digits(text))
        .param("folded", LoginName.folded(text))
        .query(Long.class)
        .optional();
  }

  /** A mainland number with its country code. */
  static String digits(String text) {
    return Phone.mainland(text).map(Phone::digits).orElse(text);
  }

  /** The account that signs in by exactly this name. */
  Optional<Long> owner(LoginName name) {
    return jdbc.sql(
            """
            select account_id from identity.login_name where kind = :kind and name = :name
            """)
        .param("kind", name.kind().key())
        .param("name", name.name())
        .query(Long.class)
        .optional();
  }

  /** Gives the name to an account in place of the one it has; false when it is somebody else's. */
  boolean replace(long account, LoginName name) {
    jdbc.sql("delete from identity.login_name where account_id = :account and kind = :kind")
        .param("account", account)
        .param("kind", name.kind().key())
        .update();
    return claim(account, name);
  }

  /** Gives the name to an account; false when it is somebody's already. */
  boolean claim(long account, LoginName name) {
    return jdbc.sql(
                """
                insert into identity.login_name (kind, name, account_id, shown)
                values (:kind, :name, :account, :shown)
                on conflict (kind, name) do nothing
                """)
            .param("kind", name.kind().key())
            .param("name", name.name())
            .param("account", account)
            .param("shown", name.shown())
            .update()
        == 1;
  }

  boolean taken(LoginName name) {
    return owner(name).isPresent();
  }

  void releaseAll(long account) {
    jdbc.sql("delete from identity.login_name where account_id = :account")
        .param("account", account)
        .update();
  }
}
