package org.linli.group;

import java.util.List;
import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Groups before administrators of the community. What they do and read here is logged. */
@Repository
public class GroupDesk {
  private final GroupRows rows;
  private final Closing closing;
  private final Acts acts;
  private final JdbcClient jdbc;

  GroupDesk(GroupRows rows, Closing closing, Acts acts, JdbcClient jdbc) {
    this.rows = rows;
    this.closing = closing;
    this.acts = acts;
    this.jdbc = jdbc;
  }

  /** All there ever were, the newest first. */
  public List<ChatGroup> all(long offset, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                ChatRow.SELECT
                    + "order by g.created_at desc, g.id desc offset :offset limit :limit"))
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(ChatRow.class))
        .list()
        .stream()
        .map(ChatRow::group)
        .toList();
  }

  /** The group, open or not. */
  public Optional<ChatGroup> find(long id) {
    return jdbc.sql(ChatRow.SELECT + "where g.id = :id")
        .param("id", id)
        .query(RecordRows.of(ChatRow.class))
        .optional()
        .map(ChatRow::group);
  }

  /** Ends a group; false when there is none that is open. */
  @Transactional
  public boolean close(long id, long administrator) {
    var held = rows.hold(id);
    held.ifPresent(group -> {
      closing.close(group, true);
      acts.log(administrator, Act.Kind.GROUP_REMOVED, id, group.name());
    });
    return held.isPresent();
  }

  /** What was said last before a message in a group that has ended, the oldest of it first. */
  @Transactional
  public List<GroupMessage> history(ChatGroup group, long administrator, long before, int limit) {
    if (group.open()) {
      return List.of();
    }
    acts.log(administrator, Act.Kind.GROUP_READ, group.id(), group.name());
    return MessageContext.read(jdbc, group.id(), "s.id < :id", "desc", before, limit).reversed();
  }
}
