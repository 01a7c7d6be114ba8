package org.linli.pages.inbox;

import java.time.Instant;
import org.linli.media.Prose;
import org.linli.moderation.Subject;
import org.linli.pages.writing.Piece;
import org.linli.social.Message;

/**
 * A message on a page.
 *
 * @param html to be set into a page as it is
 * @param fresh whether who sent it can still take it back
 */
record Letter(Message message, String html, boolean fresh) {

  static Letter of(Message message, Instant now) {
    var fresh = message.outgoing() && gone(message.state()).isEmpty() && message.recallable(now);
    return new Letter(message, new Prose(message.content()).html(), fresh);
  }

  static String gone(Message.State state) {
    return switch (state) {
      case NORMAL, WAITING -> "";
      case RECALLED -> "chat.recalled";
      case REMOVED -> "chat.removed";
    };
  }

  /** The key of the words that stand in place of what it said, or nothing. */
  String gone() {
    return gone(message.state());
  }

  boolean waits() {
    return message.state() == Message.State.WAITING;
  }

  /** What one complains of. */
  Piece piece() {
    return Piece.of(Subject.Kind.MESSAGE, message.id());
  }
}
