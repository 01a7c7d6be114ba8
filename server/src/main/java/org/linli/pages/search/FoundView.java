package org.linli.pages.search;

import java.util.List;
import java.util.Objects;
import org.linli.articles.Article;
import org.linli.discovery.SearchKey;
import org.linli.discovery.SearchKind;
import org.linli.discovery.SearchMarks;
import org.linli.discovery.SearchMarks.Piece;
import org.linli.discovery.SearchText;
import org.linli.group.ChatGroup;
import org.linli.identity.Member;
import org.linli.knowledge.Question;
import org.linli.market.Demand;
import org.linli.neighbourhood.Post;
import org.linli.pages.writing.Excerpt;

/** Marks in what was found what was looked for. */
record FoundView(SearchMarks marks) {
  private static final int EXCERPT = 120;

  static String address(SearchKey key) {
    return switch (key.kind()) {
      case QUESTION -> "/questions/" + key.id();
      case ARTICLE -> "/articles/" + key.id();
      case DEMAND -> "/demands/" + key.id();
      case POST -> "/near/" + key.id();
      case MEMBER -> "/people/" + key.id();
      case GROUP -> "/groups/" + key.id();
    };
  }

  FoundItem of(Question one) {
    return new FoundItem(
        "question",
        address(new SearchKey(SearchKind.QUESTION, one.id())),
        one.title(),
        marks.mark(one.title()),
        excerpt(one.description()),
        one.author(),
        one.createdAt(),
        one.adoptedAnswerId() != null);
  }

  FoundItem of(Article one) {
    return new FoundItem(
        "article",
        address(new SearchKey(SearchKind.ARTICLE, one.id())),
        one.title(),
        marks.mark(one.title()),
        excerpt(one.description()),
        one.author(),
        one.createdAt(),
        false);
  }

  FoundItem of(Demand one) {
    return new FoundItem(
        "demand",
        address(new SearchKey(SearchKind.DEMAND, one.id())),
        one.title(),
        marks.mark(one.title()),
        excerpt(one.content()),
        one.author(),
        one.createdAt(),
        false);
  }

  /** Of what has no title the beginning stands for it. */
  FoundItem of(Post one) {
    var begin = Excerpt.of(one.content());
    return new FoundItem(
        "post",
        address(new SearchKey(SearchKind.POST, one.id())),
        begin,
        marks.mark(begin.isEmpty() ? "…" : begin),
        begin.endsWith("…") ? excerpt(one.content()) : List.of(),
        one.author(),
        one.createdAt(),
        false);
  }

  FoundItem of(Member one) {
    var name = Objects.requireNonNullElse(one.shownNickname(), "");
    return new FoundItem(
        "member",
        address(new SearchKey(SearchKind.MEMBER, one.id())),
        name,
        marks.mark(name),
        excerpt(Objects.requireNonNullElse(one.description(), "")),
        null,
        one.createdAt(),
        false);
  }

  FoundItem of(ChatGroup one) {
    return new FoundItem(
        "group",
        address(new SearchKey(SearchKind.GROUP, one.id())),
        one.name(),
        marks.mark(one.name()),
        excerpt(one.description()),
        one.owner(),
        one.createdAt(),
        false);
  }

  private List<Piece> excerpt(String text) {
    return marks.excerpt(SearchText.plain(text).replaceAll("\\s+", " ").strip(), EXCERPT);
  }
}
