package org.linli.social;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.linli.articles.ArticleCommented;
import org.linli.articles.ArticlePublished;
import org.linli.identity.Reader;
import org.linli.knowledge.AnswerGiven;
import org.linli.knowledge.CommentGiven;
import org.linli.knowledge.QuestionAsked;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members who answers them, comments on what they wrote, or names them. */
@Component
class TalkNotices implements Listener {
  private final Notices notices;
  private final Pieces pieces;
  private final Mentions mentions;

  TalkNotices(Notices notices, Pieces pieces, Mentions mentions) {
    this.notices = notices;
    this.pieces = pieces;
    this.mentions = mentions;
  }

  @Override
  public String name() {
    return "notices of talk";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        QuestionAsked.class,
        AnswerGiven.class,
        CommentGiven.class,
        ArticlePublished.class,
        ArticleCommented.class);
  }

  private record Said(Thing thing, Thing to, NoticeKind kind, long account, Instant at) {}

  @Override
  public void hear(Event event, Instant at) {
    var said =
        switch (event) {
          case QuestionAsked(var id, var account) ->
              alone(new Thing(Thing.Kind.QUESTION, id), account, at);
          case ArticlePublished(var id, var account) ->
              alone(new Thing(Thing.Kind.ARTICLE, id), account, at);
          case AnswerGiven(var id, var question, var account) ->
              new Said(
                  new Thing(Thing.Kind.ANSWER, id),
                  new Thing(Thing.Kind.QUESTION, question),
                  NoticeKind.ANSWER,
                  account,
                  at);
          case CommentGiven(var id, var place, var target, var account) ->
              comment(
                  new Thing(Remarks.kind(place), id), Remarks.above(place, target), account, at);
          case ArticleCommented(var id, var article, var account) ->
              comment(
                  new Thing(Thing.Kind.ARTICLE_COMMENT, id),
                  new Thing(Thing.Kind.ARTICLE, article),
                  account,
                  at);
          default -> throw new IllegalArgumentException(event.toString());
        };
    pieces
        .find(said.to(), Reader.ADMINISTRATOR)
        .ifPresent(above -> seen(said, above).ifPresent(piece -> tell(said, piece, above)));
  }

  private static Said alone(Thing thing, long account, Instant at) {
    return new Said(thing, thing, NoticeKind.MENTION, account, at);
  }

  private static Said comment(Thing thing, Thing above, long account, Instant at) {
    return new Said(thing, above, NoticeKind.COMMENT, account, at);
  }

  /** As everybody sees it, or who asked and others who have paid. */
  private Optional<Piece> seen(Said said, Piece above) {
    return pieces
        .find(said.thing(), Reader.STRANGER)
        .or(() ->
            pieces
                .find(said.thing(), Reader.member(above.authorId()))
                .filter(_ -> above.authorId() != said.account()));
  }

  /** Who is named is told of that alone. */
  private void tell(Said said, Piece piece, Piece above) {
    var named = mentions.in(text(piece));
    named.forEach((account, place) -> tell(said, piece, account, kind(said, place)));
    if (!named.containsKey(above.authorId())) {
      tell(said, piece, above.authorId(), said.kind());
    }
  }

  private static String text(Piece piece) {
    return piece.thing().kind() == Thing.Kind.QUESTION
        ? piece.title() + "\n" + piece.text()
        : piece.text();
  }

  private static NoticeKind kind(Said said, Mentions.Place place) {
    return said.kind() == NoticeKind.COMMENT && place == Mentions.Place.FIRST
        ? NoticeKind.REPLY
        : NoticeKind.MENTION;
  }

  private void tell(Said said, Piece piece, long owner, NoticeKind kind) {
    var notice = NewNotice.ofMember(owner, kind, said.account(), said.thing());
    notices.tell(piece.authorId() == 0 ? notice.unnamed() : notice, said.at());
  }
}
