package org.linli.group;

import java.util.List;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of a member, those first in which something was said last. */
@Repository
public class OwnGroups {
  private static final String GROUPS =
      """
      select g.id, g.name, g.description, g.portrait, g.members, m.rank, m.silent,
             case when m.rank <= 2 then g.places - m.place - m.skipped else 0 end as unread,
             o.nickname as last_author,
             coalesce(s.cleaned, s.content) as last_content, s.created_at as last_at,
             octet_length(g.description) + coalesce(octet_length(s.content), 0) as size
      from "group".member m
      join "group".chat g on g.id = m.group_id
      left join "group".message s on s.group_id = g.id and s.id = g.last_message_id
        and m.rank <= 2
      left join identity.member_card o on o.id = s.account_id
      where m.account_id = :account and m.rank in (:ranks) and g.open
      order by g.talked_at desc, g.id desc
      offset :offset limit :limit
      """;
  private final JdbcClient jdbc;

  OwnGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those to which he belongs. */
  public List<OwnGroup> of(long account, long offset, int limit) {
    return read(account, List.of(0, 1, 2), offset, limit);
  }

  /** Those that have invited him, or to which he has applied. */
  public List<OwnGroup> pending(long account, long offset, int limit) {
    return read(account, List.of(3, 4), offset, limit);
  }

  private List<OwnGroup> read(long account, List<Integer> ranks, long offset, int limit) {
    return jdbc.sql(Bounded.list(GROUPS))
        .param("account", account)
        .param("ranks", ranks)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(OwnGroup.class))
        .list();
  }
}
