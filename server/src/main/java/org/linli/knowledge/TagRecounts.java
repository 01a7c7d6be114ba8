package org.linli.knowledge;

import java.util.List;
import org.linli.platform.Recount;

/** How it is looked up anew which questions stand below their tags. */
final class TagRecounts {
  static final Recount SHOWN =
      new Recount(
          "question_tag",
          List.of("select id from knowledge.question where id = :key for no key update"),
          """
          select distinct q.id from knowledge.question q
          join knowledge.question_tag t on t.question_id = q.id
          where t.shown <> (q.state = 'NORMAL')
          order by q.id
          """,
          """
          update knowledge.question_tag t set shown = (q.state = 'NORMAL')
          from knowledge.question q
          where q.id = :key and t.question_id = q.id and t.shown <> (q.state = 'NORMAL')
          """);

  private TagRecounts() {}
}
