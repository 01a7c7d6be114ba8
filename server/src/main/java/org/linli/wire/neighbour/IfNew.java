package org.linli.wire.neighbour;

import org.linli.social.Message;
import org.linli.social.NoticeQuery;

/** Which messages somebody asks for. */
enum IfNew {
  NEW,
  READ,
  ALL;

  static IfNew of(long number) {
    return number == 1 ? READ : number == 2 ? ALL : NEW;
  }

  /** What one has sent oneself is never new, whoever has yet to read it. */
  boolean lets(Message message) {
    return switch (this) {
      case NEW -> message.unread();
      case READ -> !message.unread();
      case ALL -> true;
    };
  }

  NoticeQuery.Reading reading() {
    return switch (this) {
      case NEW -> NoticeQuery.Reading.NEW;
      case READ -> NoticeQuery.Reading.READ;
      case ALL -> NoticeQuery.Reading.ANY;
    };
  }
}
