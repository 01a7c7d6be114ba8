package org.linli.topic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All tags. Lists show those that are neither deleted nor merged, 1,000 at most. */
@Repository
public class Tags {
  private static final String LIVING =
      """
      select id, name, level, father_id, uses, proposed_by from topic.tag
      where merged_into is null and deleted_at is null
      """;
  private static final String BELOW =
      """
      and level = 'SECOND' and father_id =
        (select coalesce(merged_into, id) from topic.tag where id = :father)
      """;
  private final JdbcClient jdbc;

  Tags(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Meaning(
      long asked,
      boolean deleted,
      long id,
      String name,
      Tag.Level level,
      long fatherId,
      long uses,
      Long proposedBy) {
    Tag tag() {
      return new Tag(id, name, level, fatherId, uses, proposedBy);
    }
  }

  /** A first-level tag and what stands below it. */
  public record Branch(Tag tag, List<Tag> children) {}

  /** The first level, in the order it was added. */
  public List<Tag> firstLevel() {
    return jdbc.sql(LIVING + "and father_id = 0 and level = 'FIRST' order by id limit 1000")
        .query(Tag.class)
        .list();
  }

  /** The tags below a first-level tag, in the order they were added. */
  public List<Tag> childrenOf(long father) {
    return jdbc.sql(LIVING + BELOW + "order by id limit 1000")
        .param("father", father)
        .query(Tag.class)
        .list();
  }

  /** The tags below a first-level tag whose names hold this text, the most used first. */
  public List<Tag> like(long father, String text) {
    return jdbc.sql(
            LIVING + BELOW + "and position(:bare in bare) > 0 order by uses desc, id limit 1000")
        .param("father", father)
        .param("bare", TagName.bare(text))
        .query(Tag.class)
        .list();
  }

  /** Both levels in their order; of the second level the first 1,000 tags. */
  public List<Branch> tree() {
    var children =
        jdbc
            .sql(LIVING + "and level = 'SECOND' order by id limit 1000")
            .query(Tag.class)
            .list()
            .stream()
            .collect(groupingBy(Tag::fatherId));
    return firstLevel().stream()
        .map(tag -> new Branch(tag, children.getOrDefault(tag.id(), List.of())))
        .toList();
  }

  /** The tags of these names, those with a father too, the most used first. */
  public List<Tag> byNames(Collection<String> names) {
    var bare = names.stream().map(TagName::bare).toList();
    return bare.isEmpty()
        ? List.of()
        : jdbc.sql(LIVING + "and bare in (:bare) order by uses desc, id limit 1000")
            .param("bare", bare)
            .query(Tag.class)
            .list();
  }

  /** What each of these ids stands for: the tag it was merged into, or itself, even deleted. */
  public Map<Long, Tag> byIds(Collection<Long> ids) {
    return meanings(ids).stream().collect(toMap(Meaning::asked, Meaning::tag));
  }

  /** The tags that these ids count as, in this order, each once; without deleted ones. */
  public List<Long> resolve(List<Long> ids) {
    var living =
        meanings(ids).stream()
            .filter(meaning -> !meaning.deleted())
            .collect(toMap(Meaning::asked, Meaning::id));
    return ids.stream().map(living::get).filter(Objects::nonNull).distinct().toList();
  }

  /** Every id that content of this tag may carry: its own, and of all that counts as the same. */
  public List<Long> idsOf(long tag) {
    return jdbc.sql(
            """
            select id from topic.tag
            where coalesce(merged_into, id) =
              (select coalesce(merged_into, id) from topic.tag where id = :tag)
            order by id
            """)
        .param("tag", tag)
        .query(Long.class)
        .list();
  }

  /** The same of several tags. */
  public Map<Long, List<Long>> idsOfEach(Collection<Long> tags) {
    return tags.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select coalesce(merged_into, id) as asked, id from topic.tag
                where id in (:tags) or merged_into in (:tags)
                """)
            .param("tags", tags)
            .query((row, _) -> Map.entry(row.getLong(1), row.getLong(2)))
            .list()
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /**
   * Notes in the caller's transaction that one more content carries these tags (1) or one less
   * (-1); each counts for the tag it was merged into.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void used(Collection<Long> ids, int step) {
    count(step < 0 ? ids : List.of(), step < 0 ? List.of() : ids);
  }

  /** The same for a content that carried some tags before and others now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void exchanged(Collection<Long> before, Collection<Long> now) {
    count(before, now);
  }

  /** Locks by id, so that nobody waits in a circle. */
  private void count(Collection<Long> less, Collection<Long> more) {
    jdbc.sql(
            """
            with carried as (
              select coalesce(merged_into, id) as id,
                     sum((id = any(:more))::integer - (id = any(:less))::integer) as step
              from topic.tag
              where id = any(:more) or id = any(:less)
              group by coalesce(merged_into, id)),
            held as (
              select id from topic.tag
              where id in (select id from carried where step <> 0)
              order by id
              for no key update)
            update topic.tag as t set uses = t.uses + carried.step
            from held join carried on carried.id = held.id
            where t.id = held.id
            """)
        .param("more", more.toArray(Long[]::new))
        .param("less", less.toArray(Long[]::new))
        .update();
  }

  private List<Meaning> meanings(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select n.id as asked, t.deleted_at is not null as deleted,
                       t.id, t.name, t.level, t.father_id, t.uses, t.proposed_by
                from topic.tag as n join topic.tag as t on t.id = coalesce(n.merged_into, n.id)
                where n.id in (:ids)
                """)
            .param("ids", ids)
            .query(RecordRows.of(Meaning.class))
            .list();
  }
}
