package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.linli.articles.ArticleFeed;
import org.linli.articles.Articles;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.topic.Tags;
import org.springframework.web.bind.annotation.RestController;

/** Articles of one member, and of one tag. */
@RestController
class ArticleListCalls {
  private final QaDoor door;
  private final Articles articles;
  private final ArticleFeed feed;
  private final Members members;
  private final Tags tags;
  private final Readers readers;
  private final ArticleView view;

  ArticleListCalls(
      QaDoor door,
      Articles articles,
      ArticleFeed feed,
      Members members,
      Tags tags,
      Readers readers,
      ArticleView view) {
    this.door = door;
    this.articles = articles;
    this.feed = feed;
    this.members = members;
    this.tags = tags;
    this.readers = readers;
    this.view = view;
  }

  @Route({"/api/article/get_user_articles", "/api/account/get_user_articles"})
  Map<String, Object> mine(HttpServletRequest request) {
    return door.member(request, (call, account) -> by(call, account, Reader.member(account)));
  }

  @Route("/api/account/get_user_articles_by_id")
  Map<String, Object> byMember(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.number("user_id")
                .filter(id -> members.byId(id).isPresent())
                .map(id -> by(call, id, readers.of(call)))
                .orElseGet(QaAnswer::unknownUser));
  }

  @Route("/api/article/get_tag_articles")
  Map<String, Object> tagged(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          var ids = call.number("tag_id").map(tags::idsOf).orElse(List.of());
          var found = feed.tagged(ids, page.offset(), page.limit());
          return QaAnswer.success(view.cards(found, call.site()));
        });
  }

  private Map<String, Object> by(QaCall call, long author, Reader reader) {
    var page = call.page();
    var written = articles.by(author, reader, page.offset(), page.limit());
    return QaAnswer.success(view.ofOne(written, call.site()));
  }
}
