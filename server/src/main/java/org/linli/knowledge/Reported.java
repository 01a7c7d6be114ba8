package org.linli.knowledge;

import org.linli.moderation.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody complained of: everybody still sees it, after the others. */
@Repository
class Reported {
  private final JdbcClient jdbc;

  Reported(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Marks it, or takes the mark away. */
  void mark(Subject subject, boolean reported) {
    var sql =
        switch (subject.kind()) {
          case QUESTION -> "update knowledge.question set reported = :reported where id = :id";
          case ANSWER -> "update knowledge.answer set reported = :reported where id = :id";
          case QUESTION_COMMENT, ANSWER_COMMENT ->
              "update knowledge.comment set reported = :reported where id = :id";
          case ARTICLE, ARTICLE_COMMENT, DEMAND, MESSAGE, GROUP_MESSAGE, POST ->
              throw new IllegalArgumentException(subject.toString());
        };
    jdbc.sql(sql).param("reported", reported).param("id", subject.id()).update();
  }
}
