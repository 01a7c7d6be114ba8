package org.linli.social;

import java.util.List;
import org.linli.identity.Reader;
import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Comments;
import org.springframework.stereotype.Component;

/** Comments on questions and answers, without the titles of what they stand below. */
@Component
class Remarks {
  private final Comments comments;

  Remarks(Comments comments) {
    this.comments = comments;
  }

  List<Piece> of(Thing.Kind kind, List<Long> ids, Reader reader) {
    return comments.byIds(ids, reader).stream()
        .map(Remarks::piece)
        .filter(piece -> piece.thing().kind() == kind)
        .toList();
  }

  static Thing.Kind kind(CommentPlace place) {
    return switch (place) {
      case QUESTION -> Thing.Kind.QUESTION_COMMENT;
      case ANSWER -> Thing.Kind.ANSWER_COMMENT;
    };
  }

  static Thing above(CommentPlace place, long target) {
    return switch (place) {
      case QUESTION -> new Thing(Thing.Kind.QUESTION, target);
      case ANSWER -> new Thing(Thing.Kind.ANSWER, target);
    };
  }

  private static Piece piece(Comment one) {
    var thing = new Thing(kind(one.place()), one.id());
    var above = above(one.place(), one.targetId());
    return new Piece(thing, one.author().id(), "", one.content(), above);
  }
}
