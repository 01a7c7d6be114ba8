package org.linli.knowledge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.linli.identity.Reader;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that everybody sees, in lists. */
@Repository
public class QuestionFeed {
  private final JdbcClient jdbc;

  QuestionFeed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  public List<Question> newest(long offset, int limit) {
    return list(jdbc.sql(page("created_at desc, id desc", offset, limit)));
  }

  /** New ones that are answered and agreed with before others as new. */
  public List<Question> liveliest(long offset, int limit) {
    return list(jdbc.sql(page("heat desc, id desc", offset, limit)));
  }

  /**
   * These first, in their order and without the reader's own, then the liveliest of the others;
   * none of those that are unwanted.
   */
  public List<Question> chosen(
      List<Long> first, List<Long> unwanted, long reader, long offset, int limit) {
    return list(
        jdbc.sql(
                QuestionRow.list(
                    """
                    join (
                      with first as materialized (
                        select f.id, f.place
                        from unnest(:first::bigint[]) with ordinality as f (id, place)
                        join knowledge.question on question.id = f.id
                        where question.state = 'NORMAL' and question.account_id <> :reader),
                      others as (
                        select id, row_number() over () as place from (
                          select id from knowledge.question
                          where state = 'NORMAL' and id <> all(:unwanted::bigint[])
                            and id not in (select id from first)
                          order by heat desc, id desc
                          offset greatest(:offset - (select count(*) from first), 0)
                          limit greatest(least(
                            :limit, :offset + :limit - (select count(*) from first)), 0)) as lively)
                      select id as listed, part, place from (
                        (select id, 0 as part, row_number() over (order by place) as place
                         from first order by place offset :offset limit :limit)
                        union all
                        select id, 1, place from others) as both_parts) as page
                      on page.listed = q.id
                    order by page.part, page.place
                    """))
            .param("first", first.toArray(Long[]::new))
            .param("unwanted", unwanted.toArray(Long[]::new))
            .param("reader", reader)
            .param("offset", offset)
            .param("limit", limit));
  }

  /**
   * With its numbers in it, so that the database plans once for six rows and not for any number.
   */
  private static String page(String order, long offset, int limit) {
    return QuestionRow.list(
        """
        join (
          select row_number() over () as place, id as listed from (
            select id from knowledge.question
            where state = 'NORMAL'
            order by %s
            offset %d limit %d) as found) as page on page.listed = q.id
        order by page.place
        """
            .formatted(order, offset, limit));
  }

  /** Those with one of these tags, newest first. */
  public List<Question> tagged(Collection<Long> tags, long offset, int limit) {
    if (tags.isEmpty()) {
      return List.of();
    }
    return list(
        jdbc.sql(
                QuestionRow.list(
                    """
                    join (
                      select distinct asked_at, question_id from knowledge.question_tag
                      where tag_id in (:tags) and shown
                      order by asked_at desc, question_id desc
                      offset %d limit %d) t on t.question_id = q.id
                    order by t.asked_at desc, t.question_id desc
                    """
                        .formatted(offset, limit)))
            .param("tags", tags));
  }

  /**
   * Of each tag the newest questions.
   *
   * @param ids of each tag all that count as the same
   */
  public Map<Long, List<Question>> newestOfEach(Map<Long, List<Long>> ids, int most) {
    var pairs = ids.entrySet().stream().flatMap(Tagged::of).toList();
    var newest =
        jdbc.sql(
                """
                select wanted.tag, t.question_id as id
                from unnest(:tags, :ids) as wanted (tag, id)
                cross join lateral (
                  select asked_at, question_id from knowledge.question_tag
                  where tag_id = wanted.id and shown
                  order by asked_at desc, question_id desc
                  limit :most) as t
                group by wanted.tag, t.asked_at, t.question_id
                order by wanted.tag, t.asked_at desc, t.question_id desc
                """)
            .param("tags", pairs.stream().map(Tagged::tag).toArray(Long[]::new))
            .param("ids", pairs.stream().map(Tagged::id).toArray(Long[]::new))
            .param("most", most)
            .query(Tagged.class)
            .list();
    var known =
        byIds(newest.stream().map(Tagged::id).distinct().toList()).stream()
            .collect(toMap(Question::id, identity()));
    return newest.stream()
        .filter(tagged -> known.containsKey(tagged.id()))
        .collect(groupingBy(Tagged::tag, mapping(tagged -> known.get(tagged.id()), cut(most))));
  }

  private record Tagged(long tag, long id) {

    static Stream<Tagged> of(Map.Entry<Long, List<Long>> ids) {
      return ids.getValue().stream().map(id -> new Tagged(ids.getKey(), id));
    }
  }

  /** The titles of those of these that everybody sees. */
  public Map<Long, String> titles(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                "select id, title from knowledge.question where id = any(:ids) and state ="
                    + " 'NORMAL'")
            .param("ids", ids.toArray(Long[]::new))
            .query((row, _) -> Map.entry(row.getLong("id"), row.getString("title")))
            .list()
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those of these that everybody sees, in no order. */
  public List<Question> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : list(
            jdbc.sql(QuestionRow.list("where q.id in (:ids) and q.state = 'NORMAL'"))
                .param("ids", ids));
  }

  private static <T> Collector<T, ?, List<T>> cut(int most) {
    return collectingAndThen(toList(), all -> all.subList(0, Math.min(most, all.size())));
  }

  private static List<Question> list(JdbcClient.StatementSpec statement) {
    return statement.query(RecordRows.of(QuestionRow.class)).list().stream()
        .map(row -> row.seenBy(Reader.STRANGER))
        .toList();
  }
}
