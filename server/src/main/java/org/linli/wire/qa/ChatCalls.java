package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.linli.identity.Members;
import org.linli.social.Inbox;
import org.linli.social.Marking;
import org.linli.social.Message;
import org.linli.social.Messages;
import org.springframework.web.bind.annotation.RestController;

/** Reading private messages. */
@RestController
class ChatCalls {
  private final QaDoor door;
  private final Inbox inbox;
  private final Messages messages;
  private final Marking marking;
  private final Members members;
  private final Moments moments;

  ChatCalls(
      QaDoor door,
      Inbox inbox,
      Messages messages,
      Marking marking,
      Members members,
      Moments moments) {
    this.door = door;
    this.inbox = inbox;
    this.messages = messages;
    this.marking = marking;
    this.members = members;
    this.moments = moments;
  }

  @Route("/api/message/get_message_list")
  Map<String, Object> partners(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          return QaAnswer.success(
              inbox.of(account, page.offset(), page.limit()).stream()
                  .map(one -> MessageView.partner(one, call.site(), moments))
                  .toList());
        });
  }

  /** What is handed out is read: old clients have no other way to say so. */
  @Route("/api/message/get_chat_box")
  Map<String, Object> chat(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var partner = call.number("user_id").orElse(0L);
          var found = between(call, account, partner);
          if (found.isEmpty() && members.byId(partner).isEmpty()) {
            return QaAnswer.unknownUser();
          }
          var unread = found.stream().filter(Message::unread).map(Message::id).toList();
          marking.mark(account, partner, unread);
          return QaAnswer.success(rows(found.reversed(), account));
        });
  }

  /** This one answers under a key of its own, and marks nothing. */
  @Route("/api/message/get_message")
  Map<String, Object> all(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          if (call.text("user_id").isEmpty()) {
            var all = messages.of(account, Messages.Choice.ALL, page.offset(), page.limit());
            return listed(rows(all, account));
          }
          var partner = call.number("user_id").orElse(0L);
          var found = messages.between(account, partner, page.offset(), page.limit());
          return found.isEmpty() && members.byId(partner).isEmpty()
              ? QaAnswer.of(-1, "unable to get")
              : listed(rows(found, account));
        });
  }

  private List<Message> between(QaCall call, long account, long partner) {
    var page = call.page();
    return call.number("before")
        .map(id -> messages.before(account, partner, id, page.limit()))
        .orElseGet(() -> messages.between(account, partner, page.offset(), page.limit()));
  }

  private static List<Map<String, Object>> rows(List<Message> found, long account) {
    return found.stream().map(message -> MessageView.row(message, account)).toList();
  }

  private static Map<String, Object> listed(List<Map<String, Object>> rows) {
    var answer = QaAnswer.success();
    answer.put("list", rows);
    return answer;
  }
}
