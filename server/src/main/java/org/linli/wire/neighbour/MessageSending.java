package org.linli.wire.neighbour;

import java.util.Map;
import org.linli.identity.Standing;
import org.linli.social.MessageDraft;
import org.linli.social.Sending;
import org.springframework.stereotype.Component;

/** Sending private messages, with a title of 100 characters at most. */
@Component
class MessageSending {
  private static final int LONGEST_TITLE = 100;
  private final Sending sending;
  private final Standing standing;
  private final Names names;

  MessageSending(Sending sending, Standing standing, Names names) {
    this.sending = sending;
    this.standing = standing;
    this.names = names;
  }

  Object send(Fields data, long account) {
    data.with("receiver", "title", "content");
    if (!standing.mayPost(account)) {
      throw NeighbourRefusal.NO_PERMISSION;
    }
    var receiver =
        data.text("receiver")
            .flatMap(names::member)
            .orElseThrow(() -> new NeighbourRefusal(100, "Error receiver"));
    var title = data.text("title").filter(MessageSending::fits).orElseThrow(this::notCreated);
    var content = data.text("content").orElseThrow(this::notCreated);
    return switch (sending.send(account, receiver, new MessageDraft(0, title.strip(), content))) {
      case Sending.Outcome.Sent(var id, _) -> Map.of("msg_id", id);
      case Sending.Outcome.UnknownReceiver() -> throw new NeighbourRefusal(100, "Error receiver");
      case Sending.Outcome.Blocked(), Sending.Outcome.Unfit(), Sending.Outcome.TooOften() ->
          throw notCreated();
    };
  }

  private NeighbourRefusal notCreated() {
    return new NeighbourRefusal(101, "Create MessageText Failed");
  }

  private static boolean fits(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE;
  }
}
