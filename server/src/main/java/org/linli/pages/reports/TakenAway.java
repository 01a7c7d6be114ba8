package org.linli.pages.reports;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.articles.ArticleSearch;
import org.linli.group.MessageContext;
import org.linli.knowledge.ContentSearch;
import org.linli.market.DemandDesk;
import org.linli.moderation.ContentLine;
import org.linli.moderation.ContentQuery;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.neighbourhood.Posts;
import org.linli.social.MessageLines;
import org.springframework.stereotype.Component;

/** What others do not see, or no longer, of what a member wrote. */
@Component
class TakenAway {
  private static final int MOST = 50;
  private final ContentSearch search;
  private final ArticleSearch articles;
  private final DemandDesk demands;
  private final MessageLines messages;
  private final MessageContext groups;
  private final Posts posts;

  TakenAway(
      ContentSearch search,
      ArticleSearch articles,
      DemandDesk demands,
      MessageLines messages,
      MessageContext groups,
      Posts posts) {
    this.search = search;
    this.articles = articles;
    this.demands = demands;
    this.messages = messages;
    this.groups = groups;
    this.posts = posts;
  }

  /** The newest first, some of each kind. */
  List<ContentLine> of(long account) {
    return Stream.of(State.REMOVED, State.WAITING)
        .map(state -> new ContentQuery("", Optional.of(state), account, 0))
        .flatMap(query -> Stream.of(Subject.Kind.values()).flatMap(kind -> read(kind, query)))
        .sorted(comparing(ContentLine::createdAt).reversed())
        .toList();
  }

  /** What was taken away from him and is this. */
  Optional<ContentLine> find(long account, Subject subject) {
    var query = new ContentQuery("", Optional.of(State.REMOVED), account, subject.id());
    return subject.id() == 0 ? Optional.empty() : read(subject.kind(), query).findAny();
  }

  private Stream<ContentLine> read(Subject.Kind kind, ContentQuery query) {
    var all = Long.MAX_VALUE;
    var lines =
        switch (kind) {
          case QUESTION -> search.questions(query, all, MOST);
          case ANSWER -> search.answers(query, all, MOST);
          case QUESTION_COMMENT, ANSWER_COMMENT -> search.comments(query, all, MOST);
          case ARTICLE -> articles.articles(query, all, MOST);
          case ARTICLE_COMMENT -> articles.comments(query, all, MOST);
          case DEMAND -> demands.find(query, all, MOST);
          case MESSAGE ->
              messages.of(query.author(), query.state().orElseThrow(), query.id(), MOST);
          case GROUP_MESSAGE -> groups.lines(query, all, MOST);
          case POST -> posts.lines(query, all, MOST);
        };
    return lines.stream().filter(line -> line.kind() == kind);
  }
}
