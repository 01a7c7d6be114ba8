package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which user of WeChat is which member. */
@Repository
class WeChatUsers implements ErasureListener {
  private final JdbcClient jdbc;
  private final Clock clock;

  WeChatUsers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Long> account(String openid) {
    return jdbc.sql("select account_id from identity.we_chat_user where openid = :openid")
        .param("openid", openid)
        .query(Long.class)
        .optional();
  }

  boolean isBound(long account) {
    return jdbc.sql("select exists (select from identity.we_chat_user where account_id = :account)")
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  /** False when either is bound already. */
  boolean bind(String openid, long account) {
    return jdbc.sql(
                """
                insert into identity.we_chat_user (openid, account_id, bound_at)
                values (:openid, :account, :now)
                on conflict do nothing
                """)
            .param("openid", openid)
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  @Override
  public void erased(long account) {
    jdbc.sql("delete from identity.we_chat_user where account_id = :account")
        .param("account", account)
        .update();
  }
}
