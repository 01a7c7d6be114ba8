package org.linli.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind changes to the tree. */
@Repository
class TagRows {
  private static final String TAG =
      """
      select t.id, t.name, t.level, t.father_id, t.uses, t.proposed_by
      from topic.tag as n
      join topic.tag as t on t.id = coalesce(n.merged_into, n.id) and t.deleted_at is null
      """;
  private final JdbcClient jdbc;
  private final Clock clock;

  TagRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Two tags with the same name below two fathers. */
  record Twins(long one, long other) {}

  /** Until the transaction ends nobody else changes a tag or counts its uses; all may read. */
  void lock() {
    jdbc.sql("lock table topic.tag in share row exclusive mode").update();
  }

  /** The tag that this id counts as, unless it is deleted. */
  Optional<Tag> find(long id) {
    return jdbc.sql(TAG + "where n.id = :id").param("id", id).query(Tag.class).optional();
  }

  /** The tag of this name below this father, or the one into which such a tag was merged. */
  Optional<Tag> named(TagName name, long father) {
    return jdbc.sql(
            TAG
                + """
                where n.bare = :bare and n.father_id = :father
                order by n.merged_into nulls first, n.id desc
                limit 1
                """)
        .param("bare", name.bare())
        .param("father", father)
        .query(Tag.class)
        .optional();
  }

  boolean hasChildren(long father) {
    return jdbc.sql(
            """
            select exists (
              select from topic.tag
              where father_id = :father and merged_into is null and deleted_at is null)
            """)
        .param("father", father)
        .query(Boolean.class)
        .single();
  }

  /** Which children of one father have the name of a child of the other. */
  List<Twins> twins(long father, long other) {
    return jdbc.sql(
            """
            select a.id as one, b.id as other
            from topic.tag as a join topic.tag as b on a.bare = b.bare
            where a.father_id = :father and a.merged_into is null and a.deleted_at is null
              and b.father_id = :other and b.merged_into is null and b.deleted_at is null
            """)
        .param("father", father)
        .param("other", other)
        .query(Twins.class)
        .list();
  }

  Tag insert(TagName name, Tag.Level level, long father, Long proposer) {
    return jdbc.sql(
            """
            insert into topic.tag (name, bare, level, father_id, proposed_by, added_at)
            values (:name, :bare, :level, :father, :proposer, :now)
            returning id, name, level, father_id, uses, proposed_by
            """)
        .param("name", name.shown())
        .param("bare", name.bare())
        .param("level", level.name())
        .param("father", father)
        .param("proposer", proposer)
        .param("now", Timestamp.from(clock.instant()))
        .query(Tag.class)
        .single();
  }

  void write(long id, TagName name, Tag.Level level, long father) {
    jdbc.sql(
            """
            update topic.tag
            set name = :name, bare = :bare, level = :level, father_id = :father
            where id = :id
            """)
        .param("name", name.shown())
        .param("bare", name.bare())
        .param("level", level.name())
        .param("father", father)
        .param("id", id)
        .update();
  }

  void hide(long id) {
    jdbc.sql("update topic.tag set deleted_at = :now where id = :id")
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .update();
  }

  void adopt(long oldFather, long father) {
    jdbc.sql("update topic.tag set father_id = :father where father_id = :old")
        .param("father", father)
        .param("old", oldFather)
        .update();
  }

  /** From now on the first, and what was merged into it, counts as the second. */
  void point(long from, long to) {
    jdbc.sql(
            """
            update topic.tag
            set uses = uses + (select uses from topic.tag where id = :from)
            where id = :to
            """)
        .param("from", from)
        .param("to", to)
        .update();
    jdbc.sql(
            """
            update topic.tag set merged_into = :to, uses = 0
            where id = :from or merged_into = :from
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }
}
