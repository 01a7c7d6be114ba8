package org.linli.social;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.identity.Reader;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Questions;
import org.linli.market.Demands;
import org.springframework.stereotype.Component;

/** What notices lead to, read for many at once. */
@Component
public class Pieces {
  private final Questions questions;
  private final Answers answers;
  private final WrittenPieces articles;
  private final Demands demands;
  private final Remarks remarks;

  Pieces(
      Questions questions,
      Answers answers,
      WrittenPieces articles,
      Demands demands,
      Remarks remarks) {
    this.questions = questions;
    this.answers = answers;
    this.articles = articles;
    this.demands = demands;
    this.remarks = remarks;
  }

  /** One piece, if the reader may see it. */
  public Optional<Piece> find(Thing thing, Reader reader) {
    return Optional.ofNullable(of(List.of(thing), reader).get(thing));
  }

  /** Those of these things that the reader may see. */
  public Map<Thing, Piece> of(Collection<Thing> things, Reader reader) {
    var ids =
        things.stream().distinct().collect(groupingBy(Thing::kind, mapping(Thing::id, toList())));
    return ids.entrySet().stream()
        .flatMap(entry -> read(entry.getKey(), entry.getValue(), reader))
        .collect(toMap(Piece::thing, identity()));
  }

  private Stream<Piece> read(Thing.Kind kind, List<Long> ids, Reader reader) {
    return switch (kind) {
      case QUESTION -> questions(ids, reader);
      case ANSWER -> answers(ids, reader);
      case ARTICLE -> articles.articles(ids, reader);
      case QUESTION_COMMENT, ANSWER_COMMENT -> placed(remarks.of(kind, ids, reader), reader);
      case ARTICLE_COMMENT -> placed(articles.comments(ids, reader), reader);
      case DEMAND -> demands(ids, reader);
      case MEMBER, MESSAGE, GROUP_MESSAGE, POST, GROUP, WALLET, ORDER -> Stream.empty();
    };
  }

  private Stream<Piece> demands(List<Long> ids, Reader reader) {
    return demands.byIds(ids, reader).stream()
        .map(one -> {
          var thing = new Thing(Thing.Kind.DEMAND, one.id());
          return new Piece(thing, one.author().id(), one.title(), one.beginning(), thing);
        });
  }

  private Stream<Piece> questions(List<Long> ids, Reader reader) {
    return questions.byIds(ids, reader).stream()
        .map(one -> {
          var thing = new Thing(Thing.Kind.QUESTION, one.id());
          return new Piece(thing, one.author().id(), one.title(), one.description(), thing);
        });
  }

  private Stream<Piece> answers(List<Long> ids, Reader reader) {
    return answers.byIds(ids, reader).stream()
        .map(one -> {
          var thing = new Thing(Thing.Kind.ANSWER, one.id());
          return new Piece(thing, one.author().id(), one.title(), one.content(), thing);
        });
  }

  /** Those whose place the reader sees, called as that is. */
  private Stream<Piece> placed(List<Piece> comments, Reader reader) {
    var places = of(comments.stream().map(Piece::above).toList(), reader);
    return comments.stream()
        .filter(comment -> places.containsKey(comment.above()))
        .map(comment ->
            new Piece(
                comment.thing(),
                comment.authorId(),
                places.get(comment.above()).title(),
                comment.text(),
                comment.above()));
  }
}
