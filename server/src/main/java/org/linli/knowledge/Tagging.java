package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.linli.topic.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tags a question has. What everybody sees counts as a use of its tags. */
@Repository
class Tagging {
  private final JdbcClient jdbc;
  private final Tags tags;

  Tagging(JdbcClient jdbc, Tags tags) {
    this.jdbc = jdbc;
    this.tags = tags;
  }

  /** Whether these are ids of tags, or of what once was one. */
  boolean known(List<Long> ids) {
    return tags.byIds(ids).keySet().containsAll(ids);
  }

  void tag(long question, List<Long> ids, Instant asked, boolean shown) {
    var living = tags.resolve(ids);
    for (var place = 0; place < living.size(); place++) {
      jdbc.sql(
              """
              insert into knowledge.question_tag (question_id, tag_id, place, shown, asked_at)
              values (:question, :tag, :place, :shown, :asked)
              """)
          .param("question", question)
          .param("tag", living.get(place))
          .param("place", place)
          .param("shown", shown)
          .param("asked", Timestamp.from(asked))
          .update();
    }
  }

  /** Gives a question other tags, and counts them where everybody sees it. */
  void retag(HeldQuestion question, List<Long> ids, boolean seen) {
    var before = of(question.id());
    jdbc.sql("delete from knowledge.question_tag where question_id = :question")
        .param("question", question.id())
        .update();
    tag(question.id(), ids, question.createdAt(), seen);
    if (seen) {
      tags.exchanged(before, of(question.id()));
    }
  }

  /** Lists the question by its tags and counts it to their uses, or takes it from both. */
  void show(long question, boolean shown) {
    jdbc.sql("update knowledge.question_tag set shown = :shown where question_id = :question")
        .param("shown", shown)
        .param("question", question)
        .update();
    tags.used(of(question), shown ? 1 : -1);
  }

  private List<Long> of(long question) {
    return jdbc.sql("select tag_id from knowledge.question_tag where question_id = :question")
        .param("question", question)
        .query(Long.class)
        .list();
  }
}
