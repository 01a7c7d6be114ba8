package org.linli.wire.qa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.linli.articles.Article;
import org.linli.articles.Articles;
import org.linli.discovery.Action;
import org.linli.discovery.ActionKind;
import org.linli.discovery.Actions;
import org.linli.identity.Reader;
import org.linli.knowledge.Answer;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Question;
import org.linli.knowledge.Questions;
import org.springframework.web.bind.annotation.RestController;

/** What a member has put by, and what he has looked at: answers, questions and articles. */
@RestController
class ShelfCalls {
  private final QaDoor door;
  private final Answers answers;
  private final Questions questions;
  private final Articles articles;
  private final Actions actions;
  private final ShelfView view;

  ShelfCalls(
      QaDoor door,
      Answers answers,
      Questions questions,
      Articles articles,
      Actions actions,
      ShelfView view) {
    this.door = door;
    this.answers = answers;
    this.questions = questions;
    this.articles = articles;
    this.actions = actions;
    this.view = view;
  }

  @Route("/api/account/get_collections")
  Map<String, Object> collections(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          return QaAnswer.success(
              List.of(
                  view.answers(answers.collectedBy(account, page.offset(), page.limit())),
                  view.questions(questions.followedBy(account, page.offset(), page.limit())),
                  view.articles(articles.collectedBy(account, page.offset(), page.limit()))));
        });
  }

  @Route("/api/account/get_history")
  Map<String, Object> history(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            QaAnswer.success(
                List.of(
                    answers(actions(call, account, ActionKind.VIEWED_ANSWER), account),
                    questions(actions(call, account, ActionKind.VIEWED_QUESTION), account),
                    articles(actions(call, account, ActionKind.VIEWED_ARTICLE), account))));
  }

  private List<Action> actions(QaCall call, long account, ActionKind kind) {
    var page = call.page();
    return actions.history(account, kind, page.offset(), page.limit());
  }

  private List<Map<String, Object>> answers(List<Action> seen, long account) {
    var found = answers.byIds(targets(seen), Reader.member(account));
    return view.seenAnswers(seen, found.stream().collect(toMap(Answer::id, identity())));
  }

  private List<Map<String, Object>> questions(List<Action> seen, long account) {
    var found = questions.byIds(targets(seen), Reader.member(account));
    return view.seenQuestions(seen, found.stream().collect(toMap(Question::id, identity())));
  }

  private List<Map<String, Object>> articles(List<Action> seen, long account) {
    var found = articles.byIds(targets(seen), Reader.member(account));
    return view.seenArticles(seen, found.stream().collect(toMap(Article::id, identity())));
  }

  private static List<Long> targets(List<Action> seen) {
    return seen.stream().map(Action::targetId).toList();
  }
}
