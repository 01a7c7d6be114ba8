package org.linli.pages.reports;

import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Comments;
import org.linli.knowledge.Questions;
import org.linli.market.Demands;
import org.linli.neighbourhood.Posts;
import org.linli.pages.writing.Excerpt;
import org.linli.pages.writing.Piece;
import org.springframework.stereotype.Component;

/** Finds what somebody complains of, as he sees it. */
@Component
class Things {
  private final Questions questions;
  private final Answers answers;
  private final Comments comments;
  private final WrittenThings articles;
  private final Demands demands;
  private final ReceivedThings messages;
  private final SpokenThings spoken;
  private final Posts posts;

  Things(
      Questions questions,
      Answers answers,
      Comments comments,
      WrittenThings articles,
      Demands demands,
      ReceivedThings messages,
      SpokenThings spoken,
      Posts posts) {
    this.questions = questions;
    this.answers = answers;
    this.comments = comments;
    this.articles = articles;
    this.demands = demands;
    this.messages = messages;
    this.spoken = spoken;
    this.posts = posts;
  }

  Optional<Thing> find(Piece piece, Reader reader) {
    var id = piece.subject().id();
    return switch (piece.subject().kind()) {
      case QUESTION ->
          questions
              .find(id, reader)
              .map(one -> new Thing(piece, one.title(), one.author().id(), "/questions/" + id));
      case ANSWER ->
          answers
              .find(id, reader)
              .map(one ->
                  new Thing(piece, Excerpt.of(one.content()), one.author().id(), "/answers/" + id));
      case QUESTION_COMMENT -> comment(piece, CommentPlace.QUESTION, "/questions/", reader);
      case ANSWER_COMMENT -> comment(piece, CommentPlace.ANSWER, "/answers/", reader);
      case ARTICLE, ARTICLE_COMMENT -> articles.find(piece, reader);
      case DEMAND ->
          demands
              .find(id, reader)
              .map(one -> new Thing(piece, one.title(), one.author().id(), "/demands/" + id));
      case MESSAGE -> messages.find(piece, reader);
      case GROUP_MESSAGE -> spoken.find(piece, reader);
      case POST ->
          posts
              .find(id, reader)
              .map(one ->
                  new Thing(piece, Excerpt.of(one.content()), one.author().id(), "/near/" + id));
    };
  }

  private Optional<Thing> comment(Piece piece, CommentPlace place, String above, Reader reader) {
    return comments
        .find(piece.subject().id(), reader)
        .filter(one -> one.place() == place)
        .map(one -> comment(piece, one, above + one.targetId() + "/comments"));
  }

  private static Thing comment(Piece piece, Comment comment, String address) {
    return new Thing(piece, Excerpt.of(comment.content()), comment.author().id(), address);
  }
}
