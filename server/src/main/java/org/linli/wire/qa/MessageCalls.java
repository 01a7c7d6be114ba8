package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.social.Marking;
import org.linli.social.MessageDraft;
import org.linli.social.Recalling;
import org.linli.social.Sending;
import org.linli.social.UnreadMessages;
import org.springframework.web.bind.annotation.RestController;

/** Sending private messages, taking them back, and saying that they were read. */
@RestController
class MessageCalls {
  private static final long HIGHEST_KIND = 1_000_000;
  private final QaDoor door;
  private final Sending sending;
  private final Recalling recalling;
  private final Marking marking;
  private final UnreadMessages unread;

  MessageCalls(
      QaDoor door, Sending sending, Recalling recalling, Marking marking, UnreadMessages unread) {
    this.door = door;
    this.sending = sending;
    this.recalling = recalling;
    this.marking = marking;
    this.unread = unread;
  }

  @Route("/api/message/add_message")
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            switch (sending.send(account, call.number("receiver").orElse(0L), draft(call))) {
              case Sending.Outcome.Sent(var id, _) -> QaAnswer.success(Map.of("messageID", id));
              case Sending.Outcome.UnknownReceiver(),
                  Sending.Outcome.Blocked(),
                  Sending.Outcome.Unfit(),
                  Sending.Outcome.TooOften() ->
                  QaAnswer.of(-1, "unable to insert");
            });
  }

  @Route("/api/message/recall")
  Map<String, Object> recall(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            switch (recalling.recall(account, call.number("message_id").orElse(0L))) {
              case RECALLED -> QaAnswer.success();
              case NO_SUCH_MESSAGE -> QaAnswer.of(-1, "unexpected message");
              case TOO_LATE -> QaAnswer.of(-2, "too late");
            });
  }

  @Route("/api/message/sign")
  Map<String, Object> sign(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          if (!call.text("message_id").isEmpty()) {
            return marking.sign(account, call.number("message_id").orElse(0L))
                ? QaAnswer.success()
                : QaAnswer.of(-1, "unexpected message");
          }
          if (call.text("user_id").isEmpty()) {
            marking.signAll(account);
          } else {
            marking.signFrom(account, call.number("user_id").orElse(0L));
          }
          return QaAnswer.success();
        });
  }

  @Route("/api/message/get_unread")
  Map<String, Object> unread(HttpServletRequest request) {
    return door.member(
        request,
        (_, account) -> {
          var data = new LinkedHashMap<String, Object>();
          data.put("total", unread.total(account));
          data.put("list", rows(unread.byPartner(account)));
          return QaAnswer.success(data);
        });
  }

  private static List<Map<String, Long>> rows(Map<Long, Integer> counts) {
    return counts.entrySet().stream()
        .map(one -> Map.of("user_id", one.getKey(), "unread", one.getValue().longValue()))
        .toList();
  }

  private static MessageDraft draft(QaCall call) {
    var kind = call.number("message_type").filter(number -> number <= HIGHEST_KIND).orElse(0L);
    return new MessageDraft(kind.intValue(), call.text("title"), call.text("content"));
  }
}
