package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.articles.Articles;
import org.linli.identity.Reader;
import org.linli.knowledge.Answers;
import org.linli.social.Follows;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has answered and written, and who follows him. */
@RestController
class ExpertListCalls {
  private final QaDoor door;
  private final Answers answers;
  private final Articles articles;
  private final Follows follows;
  private final AnswerView answerView;
  private final ArticleView articleView;
  private final ProfileView profiles;

  ExpertListCalls(
      QaDoor door,
      Answers answers,
      Articles articles,
      Follows follows,
      AnswerView answerView,
      ArticleView articleView,
      ProfileView profiles) {
    this.door = door;
    this.answers = answers;
    this.articles = articles;
    this.follows = follows;
    this.answerView = answerView;
    this.articleView = articleView;
    this.profiles = profiles;
  }

  @Route("/api/specialist/get_my_answers")
  Map<String, Object> answers(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var mine = answers.by(account, Reader.member(account), page.offset(), page.limit());
          return QaAnswer.success(answerView.ofExpert(mine, call.site()));
        });
  }

  @Route("/api/specialist/get_my_articles")
  Map<String, Object> articles(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var mine = articles.by(account, Reader.member(account), page.offset(), page.limit());
          return QaAnswer.success(articleView.ofOne(mine, call.site()));
        });
  }

  @Route("/api/specialist/get_my_fans")
  Map<String, Object> fans(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var fans = follows.followersOf(account, page.offset(), page.limit());
          return QaAnswer.success(profiles.rows(fans, call.site()));
        });
  }
}
