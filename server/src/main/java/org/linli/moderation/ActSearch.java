package org.linli.moderation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking for acts, the newest first. */
@Repository
public class ActSearch {
  private static final Set<Act.Kind> OPEN =
      EnumSet.of(
          Act.Kind.MEMBER_BANNED,
          Act.Kind.MEMBER_UNBANNED,
          Act.Kind.DUTY_GIVEN,
          Act.Kind.DUTY_TAKEN,
          Act.Kind.QUESTION_REMOVED,
          Act.Kind.QUESTION_RESTORED,
          Act.Kind.ANSWER_REMOVED,
          Act.Kind.ANSWER_RESTORED,
          Act.Kind.COMMENT_REMOVED,
          Act.Kind.COMMENT_RESTORED,
          Act.Kind.ARTICLE_REMOVED,
          Act.Kind.ARTICLE_PASSED,
          Act.Kind.ARTICLE_REFUSED,
          Act.Kind.REPORT_UPHELD,
          Act.Kind.REPORT_REFUSED,
          Act.Kind.TAG_CHANGED,
          Act.Kind.TAG_REMOVED,
          Act.Kind.ACTIVITY_CHANGED,
          Act.Kind.NOTICE_SENT);

  private final JdbcClient jdbc;

  ActSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many acts with ids below this one. */
  public List<Act> find(ActQuery query, long before, int limit) {
    return jdbc.sql(sql(query))
        .param("before", before)
        .param("limit", limit)
        .param("administrator", query.administrator())
        .param("target", query.target())
        .param("kinds", names(query.kinds()))
        .query(Act.class)
        .list();
  }

  /** The same of those that everybody may know of, without names. */
  public List<Act> open(long before, int limit) {
    return find(new ActQuery(OPEN, 0, 0), before, limit);
  }

  private static String sql(ActQuery query) {
    var sql =
        new StringBuilder(
            """
            select id, administrator_id, kind, target_id, about, reason, at
            from moderation.act
            where id < :before
            """);
    if (query.administrator() != 0) {
      sql.append(" and administrator_id = :administrator");
    }
    if (query.target() != 0) {
      sql.append(" and target_id = :target");
    }
    if (!query.kinds().isEmpty()) {
      sql.append(" and kind in (:kinds)");
    }
    return sql.append(" order by id desc limit :limit").toString();
  }

  private static List<String> names(Set<Act.Kind> kinds) {
    return kinds.isEmpty() ? List.of("") : kinds.stream().map(Act.Kind::name).toList();
  }
}
