package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.linli.group.ChatGroups;
import org.linli.group.GroupMembers;
import org.linli.group.GroupMessage;
import org.linli.group.GroupMessages;
import org.linli.group.Messaging;
import org.springframework.web.bind.annotation.RestController;

/** Saying something in a group, and reading what others say. */
@RestController
class GroupMessageCalls {
  private final QaDoor door;
  private final ChatGroups groups;
  private final GroupMembers members;
  private final GroupMessages messages;
  private final Messaging messaging;

  GroupMessageCalls(
      QaDoor door,
      ChatGroups groups,
      GroupMembers members,
      GroupMessages messages,
      Messaging messaging) {
    this.door = door;
    this.groups = groups;
    this.members = members;
    this.messages = messages;
    this.messaging = messaging;
  }

  @Route("/api/group/send_group_message")
  Map<String, Object> send(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            switch (messaging.send(
                account, GroupAnswer.group(call), type(call), call.text("content"))) {
              case Messaging.Outcome.Sent(var id, _) -> QaAnswer.success(Map.of("id", id));
              case Messaging.Outcome.NotAllowed() -> GroupAnswer.unknownGroup();
              case Messaging.Outcome.Silenced() -> QaAnswer.of(-1, "permission denied");
              case Messaging.Outcome.Unfit() -> QaAnswer.of(-1, "unable to insert");
              case Messaging.Outcome.TooOften() -> QaAnswer.of(-1, "too many requests");
            });
  }

  @Route("/api/group/get_group_message")
  Map<String, Object> list(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var group = GroupAnswer.group(call);
          var reads =
              members.find(group, account).filter(one -> one.rank().belongs()).isPresent()
                  && groups.find(group).isPresent();
          return reads
              ? QaAnswer.success(
                  part(call, group, account).stream()
                      .map(message -> GroupView.message(message, call.site()))
                      .toList())
              : GroupAnswer.unknownGroup();
        });
  }

  /** Oldest first, but pages are counted from the newest. */
  private List<GroupMessage> part(QaCall call, long group, long account) {
    var page = call.page();
    return call.number("after")
        .map(id -> messages.after(group, account, id, page.offset(), page.limit()))
        .orElseGet(() ->
            messages.before(
                group,
                account,
                call.number("before").orElse(Long.MAX_VALUE),
                page.offset(),
                page.limit()));
  }

  private static int type(QaCall call) {
    var said = call.text("type", "message_type");
    return said.matches("[0-9]") ? Integer.parseInt(said) : said.isEmpty() ? 0 : -1;
  }
}
