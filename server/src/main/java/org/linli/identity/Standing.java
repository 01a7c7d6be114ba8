package org.linli.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an account's user group lets it do. */
@Repository
public class Standing {
  private static final int ADMINISTRATORS = 0;
  private static final int BANNED = 4;
  private final JdbcClient jdbc;

  Standing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the account administers the community. */
  public boolean administers(long account) {
    return group(account).filter(group -> group == ADMINISTRATORS).isPresent();
  }

  /** Whether the account looks after what members write. */
  public boolean mayModerate(long account) {
    return may(account, Duty.MODERATOR);
  }

  /** Whether the account looks after who members are. */
  public boolean mayVerify(long account) {
    return may(account, Duty.VERIFIER);
  }

  /** Whether the account looks after money that goes out. */
  public boolean mayKeepAccounts(long account) {
    return may(account, Duty.ACCOUNTANT);
  }

  /** Whether the account may write: it is there and not banned. */
  public boolean mayWrite(long account) {
    return group(account).filter(group -> group != BANNED).isPresent();
  }

  /** Whether the account may post: it may write, and has passed the entry quiz. */
  public boolean mayPost(long account) {
    return jdbc.sql(
            """
            select user_group <> :banned and level > 0 from identity.account
            where id = :id and deleted_at is null
            """)
        .param("banned", BANNED)
        .param("id", account)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  private boolean may(long account, Duty duty) {
    return jdbc.sql(
            """
            select user_group = :administrators or user_group <> :banned and exists (
              select from identity.duty where account_id = :id and duty = :duty)
            from identity.account where id = :id and deleted_at is null
            """)
        .param("administrators", ADMINISTRATORS)
        .param("banned", BANNED)
        .param("id", account)
        .param("duty", duty.name())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  private Optional<Integer> group(long account) {
    return jdbc.sql("select user_group from identity.account where id = :id and deleted_at is null")
        .param("id", account)
        .query(Integer.class)
        .optional();
  }
}
