package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.group.GroupMessageSearch;
import org.linli.social.MessageSearch;
import org.springframework.web.bind.annotation.RestController;

/** Looking for words in what was written to oneself alone, and among the members of a group. */
@RestController
class OwnSearchCalls {
  private final QaDoor door;
  private final MessageSearch messages;
  private final GroupMessageSearch talk;

  OwnSearchCalls(QaDoor door, MessageSearch messages, GroupMessageSearch talk) {
    this.door = door;
    this.messages = messages;
    this.talk = talk;
  }

  @Route("/api/message/search_message")
  Map<String, Object> messages(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          return call.text("word").isBlank()
              ? unexpected()
              : QaAnswer.success(
                  messages.holding(account, call.text("word"), page.offset(), page.limit()).stream()
                      .map(message -> MessageView.row(message, account))
                      .toList());
        });
  }

  @Route("/api/group/search_group_message")
  Map<String, Object> talk(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          return call.text("word").isBlank()
              ? unexpected()
              : QaAnswer.success(
                  talk.holding(account, call.text("word"), page.offset(), page.limit()).stream()
                      .map(message -> GroupView.message(message, call.site()))
                      .toList());
        });
  }

  private static Map<String, Object> unexpected() {
    return QaAnswer.of(-1, "unexpected word");
  }
}
