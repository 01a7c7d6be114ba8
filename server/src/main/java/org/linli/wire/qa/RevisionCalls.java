package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.articles.ArticleRevisions;
import org.linli.articles.Articles;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Questions;
import org.linli.knowledge.Revisions;
import org.linli.media.Revision;
import org.springframework.web.bind.annotation.RestController;

/** How content read before it was edited. */
@RestController
class RevisionCalls {
  private final QaDoor door;
  private final Revisions revisions;
  private final Questions questions;
  private final Answers answers;
  private final Articles articles;
  private final ArticleRevisions articleRevisions;
  private final Readers readers;

  RevisionCalls(
      QaDoor door,
      Revisions revisions,
      Questions questions,
      Answers answers,
      Articles articles,
      ArticleRevisions articleRevisions,
      Readers readers) {
    this.door = door;
    this.revisions = revisions;
    this.questions = questions;
    this.answers = answers;
    this.articles = articles;
    this.articleRevisions = articleRevisions;
    this.readers = readers;
  }

  @Route({"/api/questions/get_question_revisions", "/api/question/get_question_revisions"})
  Map<String, Object> ofQuestion(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          var reader = readers.of(call);
          return questions
              .find(call.number("question_id").orElse(0L), reader)
              .map(question -> revisions.of(question, reader, page.offset(), page.limit()))
              .map(RevisionCalls::rows)
              .orElseGet(() -> QaAnswer.of(0, "unexpected question"));
        });
  }

  @Route("/api/answer/get_answer_revisions")
  Map<String, Object> ofAnswer(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          var reader = readers.of(call);
          return answers
              .find(call.number("answer_id").orElse(0L), reader)
              .map(answer -> revisions.of(answer, reader, page.offset(), page.limit()))
              .map(RevisionCalls::rows)
              .orElseGet(() -> QaAnswer.of(0, "unexpected answer"));
        });
  }

  @Route("/api/article/get_article_revisions")
  Map<String, Object> ofArticle(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          var reader = readers.of(call);
          return articles
              .find(call.number("article_id").orElse(0L), reader)
              .map(article -> articleRevisions.of(article, reader, page.offset(), page.limit()))
              .map(RevisionCalls::rows)
              .orElseGet(() -> QaAnswer.of(0, "unexpected article"));
        });
  }

  private static Map<String, Object> rows(List<Revision> revisions) {
    return QaAnswer.success(revisions.stream().map(RevisionCalls::row).toList());
  }

  private static Map<String, Object> row(Revision revision) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", revision.id());
    row.put("title", revision.title());
    row.put("content", revision.content());
    row.put("time", Moments.full(revision.time()));
    row.put("nickname", Writer.nickname(revision.nickname()));
    return row;
  }
}
