package org.linli.social;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members who write to each other. */
@Repository
public class Correspondents {
  private static final int MOST = 100;
  private final JdbcClient jdbc;

  Correspondents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of those with whom he wrote last, who has answered; nobody where one has blocked the other. */
  public List<Long> of(long account) {
    return jdbc.sql(
            """
            select c.partner_id from (
              select owner_id, partner_id, last_at from social.conversation
              where owner_id = :account
              order by last_at desc, last_id desc
              limit :most) c
            where c.partner_id <> :account
              and exists (
                select from social.message m
                where m.owner_id = :account and m.partner_id = c.partner_id and m.outgoing)
              and exists (
                select from social.message m
                where m.owner_id = :account and m.partner_id = c.partner_id and not m.outgoing)
              and not exists (
                select from social.block b
                where b.owner_id = :account and b.blocked_id = c.partner_id
                   or b.owner_id = c.partner_id and b.blocked_id = :account)
            """)
        .param("account", account)
        .param("most", MOST)
        .query(Long.class)
        .list();
  }
}
