package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Comments;
import org.springframework.web.bind.annotation.RestController;

/** Single comments with their authors, as the page that reports them reads them. */
@RestController
class CommentItemCalls {
  private final QaDoor door;
  private final Comments comments;
  private final Readers readers;
  private final AuthorView authors;

  CommentItemCalls(QaDoor door, Comments comments, Readers readers, AuthorView authors) {
    this.door = door;
    this.comments = comments;
    this.readers = readers;
    this.authors = authors;
  }

  @Route("/api/questions/get_question_comment_by_id")
  Map<String, Object> belowQuestion(HttpServletRequest request) {
    return door.open(request, call -> item(call, CommentPlace.QUESTION));
  }

  @Route("/api/answer/get_answer_comment_by_id")
  Map<String, Object> belowAnswer(HttpServletRequest request) {
    return door.open(request, call -> item(call, CommentPlace.ANSWER));
  }

  /** Item and author stand beside the code: this page reads them there. */
  private Map<String, Object> item(QaCall call, CommentPlace place) {
    var found = comments.find(call.number("comment_id").orElse(0L), readers.of(call));
    if (found.filter(comment -> comment.place() == place).isEmpty()) {
      return QaAnswer.of(-1, "unexpected comment");
    }
    var answer = QaAnswer.success();
    answer.put("item", item(found.get(), call.site()));
    answer.put("author", authors.of(found.get().author(), call.site()));
    return answer;
  }

  private static Map<String, Object> item(Comment comment, Site site) {
    return switch (comment.place()) {
      case QUESTION -> CommentView.belowQuestion(comment, site);
      case ANSWER -> CommentView.belowAnswer(comment, site);
    };
  }
}
