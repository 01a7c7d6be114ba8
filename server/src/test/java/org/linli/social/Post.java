package org.linli.social;

import java.util.List;
import org.linli.RunningServer;

/** Private messages of the shared server, for tests of what they do. */
final class Post {
  static final RunningServer SERVER = RunningServer.shared();
  static final Messages MESSAGES = SERVER.bean(Messages.class);
  static final Marking MARKING = SERVER.bean(Marking.class);
  static final UnreadMessages UNREAD = SERVER.bean(UnreadMessages.class);

  private Post() {}

  static Sending.Outcome sending(long from, long to, String content) {
    return SERVER.bean(Sending.class).send(from, to, new MessageDraft(0, "", content));
  }

  static long send(long from, long to, String content) {
    return ((Sending.Outcome.Sent) sending(from, to, content)).messageId();
  }

  static Message find(long owner, long id) {
    return MESSAGES.find(owner, id).orElseThrow();
  }

  static List<String> said(List<Message> messages) {
    return messages.stream().map(Message::content).toList();
  }

  /** What one sees of what was said between the two, the newest first. */
  static List<String> between(long owner, long partner) {
    return said(MESSAGES.between(owner, partner, 0, 100));
  }

  static Recalling.Outcome recall(long sender, long id) {
    return SERVER.bean(Recalling.class).recall(sender, id);
  }
}
