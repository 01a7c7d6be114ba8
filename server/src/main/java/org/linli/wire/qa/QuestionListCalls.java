package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.knowledge.QuestionFeed;
import org.linli.knowledge.Questions;
import org.springframework.web.bind.annotation.RestController;

/** Questions of everybody, and of one member. */
@RestController
class QuestionListCalls {
  private final QaDoor door;
  private final Questions questions;
  private final QuestionFeed feed;
  private final Members members;
  private final Readers readers;
  private final QuestionView view;
  private final ResponseCache cache;

  QuestionListCalls(
      QaDoor door,
      Questions questions,
      QuestionFeed feed,
      Members members,
      Readers readers,
      QuestionView view,
      ResponseCache cache) {
    this.door = door;
    this.questions = questions;
    this.feed = feed;
    this.members = members;
    this.readers = readers;
    this.view = view;
    this.cache = cache;
  }

  private record Newest(Page page) {}

  @Route({"/api/question/get_questions", "/api/questions/get_questions"})
  Map<String, Object> all(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var newest = new Newest(call.page());
          return cache
              .get(call, newest, () -> Optional.of(rows(newest.page(), call.site())))
              .map(QaAnswer::success)
              .orElseThrow();
        });
  }

  private List<Map<String, Object>> rows(Page page, Site site) {
    return view.plain(feed.newest(page.offset(), page.limit()), site);
  }

  @Route({"/api/questions/get_my_questions", "/api/question/get_my_questions"})
  Map<String, Object> mine(HttpServletRequest request) {
    return door.member(request, (call, account) -> by(call, account, Reader.member(account)));
  }

  @Route("/api/account/get_user_questions_by_id")
  Map<String, Object> byMember(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.number("user_id")
                .filter(id -> members.byId(id).isPresent())
                .map(id -> by(call, id, readers.of(call)))
                .orElseGet(QaAnswer::unknownUser));
  }

  private Map<String, Object> by(QaCall call, long author, Reader reader) {
    var page = call.page();
    var asked = questions.by(author, reader, page.offset(), page.limit());
    return QaAnswer.success(view.ofOne(asked, call.site()));
  }
}
