package org.linli.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members show of themselves; at first nothing. */
@Repository
public class PrivacySettings {
  private final JdbcClient jdbc;

  PrivacySettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is to change; an empty part stays as it is. */
  public record Change(
      Optional<Boolean> phone,
      Optional<Boolean> email,
      Optional<Boolean> birthday,
      Optional<Boolean> follows) {}

  /** What this member shows. */
  public Privacy of(long account) {
    return jdbc.sql(
            """
            select shows_phone as phone, shows_email as email, shows_birthday as birthday,
                   shows_follows as follows
            from identity.account
            where id = :account
            """)
        .param("account", account)
        .query(Privacy.class)
        .single();
  }

  /** Writes what the change names. */
  public void change(long account, Change change) {
    jdbc.sql(
            """
            update identity.account
            set shows_phone = coalesce(:phone::boolean, shows_phone),
                shows_email = coalesce(:email::boolean, shows_email),
                shows_birthday = coalesce(:birthday::boolean, shows_birthday),
                shows_follows = coalesce(:follows::boolean, shows_follows)
            where id = :account
            """)
        .param("phone", change.phone().orElse(null))
        .param("email", change.email().orElse(null))
        .param("birthday", change.birthday().orElse(null))
        .param("follows", change.follows().orElse(null))
        .param("account", account)
        .update();
  }
}
