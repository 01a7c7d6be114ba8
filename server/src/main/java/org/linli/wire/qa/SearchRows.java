package org.linli.wire.qa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.linli.articles.Article;
import org.linli.articles.Articles;
import org.linli.discovery.Search;
import org.linli.discovery.SearchFound;
import org.linli.discovery.SearchKind;
import org.linli.discovery.SearchRequest;
import org.linli.group.ChatGroup;
import org.linli.group.GroupIndex;
import org.linli.knowledge.Question;
import org.linli.knowledge.Questions;
import org.linli.market.Demand;
import org.linli.market.Demands;
import org.linli.neighbourhood.Post;
import org.linli.neighbourhood.PostIndex;
import org.springframework.stereotype.Component;

/** What was found, read under the reader's own rights, as rows of the lists that clients know. */
@Component
class SearchRows {
  private final Search search;
  private final Questions questions;
  private final Articles articles;
  private final Demands demands;
  private final PostIndex posts;
  private final GroupIndex groups;
  private final QuestionView questionView;
  private final ArticleView articleView;
  private final DemandView demandView;
  private final ProfileView profileView;
  private final Readers readers;

  SearchRows(
      Search search,
      Questions questions,
      Articles articles,
      Demands demands,
      PostIndex posts,
      GroupIndex groups,
      QuestionView questionView,
      ArticleView articleView,
      DemandView demandView,
      ProfileView profileView,
      Readers readers) {
    this.search = search;
    this.questions = questions;
    this.articles = articles;
    this.demands = demands;
    this.posts = posts;
    this.groups = groups;
    this.questionView = questionView;
    this.articleView = articleView;
    this.demandView = demandView;
    this.profileView = profileView;
    this.readers = readers;
  }

  List<Map<String, Object>> questions(QaCall call) {
    var found = found(call, SearchKind.QUESTION);
    var ids = found.ids(SearchKind.QUESTION);
    var read = ordered(ids, questions.byIds(ids, readers.of(call)), Question::id);
    return scored(found, SearchKind.QUESTION, "questionID", questionView.cards(read, call.site()));
  }

  List<Map<String, Object>> articles(QaCall call) {
    var found = found(call, SearchKind.ARTICLE);
    var ids = found.ids(SearchKind.ARTICLE);
    var read = ordered(ids, articles.byIds(ids, readers.of(call)), Article::id);
    return scored(found, SearchKind.ARTICLE, "articleID", articleView.cards(read, call.site()));
  }

  List<Map<String, Object>> demands(QaCall call) {
    var found = found(call, SearchKind.DEMAND);
    var ids = found.ids(SearchKind.DEMAND);
    var read = ordered(ids, demands.byIds(ids, readers.of(call)), Demand::id);
    return scored(found, SearchKind.DEMAND, "demandID", demandView.rows(read, call.site()));
  }

  /** Neighbours alone read posts. */
  List<Map<String, Object>> posts(QaCall call) {
    if (call.account().isEmpty()) {
      return List.of();
    }
    var found = found(call, SearchKind.POST);
    var ids = found.ids(SearchKind.POST);
    var read = ordered(ids, posts.byIds(ids), Post::id);
    var rows = read.stream().map(post -> PostView.row(post, call.site())).toList();
    return scored(found, SearchKind.POST, "postID", rows);
  }

  List<Map<String, Object>> members(QaCall call) {
    var found = found(call, SearchKind.MEMBER);
    var rows = profileView.rows(found.ids(SearchKind.MEMBER), call.site());
    return scored(found, SearchKind.MEMBER, "id", rows);
  }

  List<Map<String, Object>> groups(QaCall call) {
    var found = found(call, SearchKind.GROUP);
    var ids = found.ids(SearchKind.GROUP);
    var read = ordered(ids, groups.byIds(ids), ChatGroup::id);
    var rows = read.stream().map(group -> GroupView.desk(group, call.site())).toList();
    return scored(found, SearchKind.GROUP, "groupID", rows);
  }

  private SearchFound found(QaCall call, SearchKind kind) {
    var page = call.page();
    return search.find(SearchRequest.of(call.text("word"), kind), page.offset(), page.limit());
  }

  private static <T> List<T> ordered(List<Long> ids, List<T> read, Function<T, Long> id) {
    var known = read.stream().collect(toMap(id, identity()));
    return ids.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  private static List<Map<String, Object>> scored(
      SearchFound found, SearchKind kind, String id, List<Map<String, Object>> rows) {
    rows.forEach(row -> row.put("tfidf", found.score(kind, (long) row.get(id))));
    return rows;
  }
}
