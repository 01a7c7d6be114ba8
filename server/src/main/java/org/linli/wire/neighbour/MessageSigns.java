package org.linli.wire.neighbour;

import java.util.Map;
import org.linli.social.Marking;
import org.linli.social.NoticeKind;
import org.linli.social.NoticeSigns;
import org.springframework.stereotype.Component;

/** Members say what they have read; only what they were told themselves. */
@Component
class MessageSigns {
  private final NoticeSigns notices;
  private final Marking messages;
  private final Names names;

  MessageSigns(NoticeSigns notices, Marking messages, Names names) {
    this.notices = notices;
    this.messages = messages;
    this.names = names;
  }

  /** No message has the id of a notice. */
  Object one(Fields data, long account) {
    return data.with("msg_id")
        .number("msg_id")
        .filter(id -> messages.sign(account, id) || notices.sign(account, id))
        .map(_ -> Map.of())
        .orElseThrow(() -> new NeighbourRefusal(100, "Error msg_id"));
  }

  Object many(Fields data, long account) {
    if (data.marked("sys")) {
      notices.signAll(account, NoticeKind.OF_THE_SITE);
    }
    if (data.marked("private")) {
      signPrivate(data.text("people").orElse(""), account);
    }
    return Map.of();
  }

  private void signPrivate(String people, long account) {
    if (people.isEmpty()) {
      messages.signAll(account);
      return;
    }
    var partner =
        names
            .partner(account, people)
            .orElseThrow(() -> new NeighbourRefusal(101, "Get sender Failed"));
    messages.signFrom(account, partner);
  }
}
