package org.linli.pages.groups;

import java.time.Instant;
import java.util.List;
import org.linli.group.GroupMessage;
import org.linli.group.Membership;
import org.linli.media.Prose;
import org.linli.moderation.Subject;
import org.linli.pages.writing.Piece;

/**
 * Something that was said, as its readers see it.
 *
 * @param html to be set into a page
 * @param fresh whether it is the reader's own and he can still take it back
 * @param removable whether the reader looks after the group and may take it away
 */
public record Line(
    GroupMessage message,
    Piece piece,
    String html,
    boolean mine,
    boolean fresh,
    boolean removable) {
  static List<Line> of(List<GroupMessage> messages, Membership reader, Instant now) {
    return messages.stream().map(message -> of(message, reader, now)).toList();
  }

  private static Line of(GroupMessage message, Membership reader, Instant now) {
    var mine = message.author().id() == reader.accountId();
    return new Line(
        message,
        Piece.of(Subject.Kind.GROUP_MESSAGE, message.id()),
        new Prose(message.content()).html(),
        mine,
        mine && message.recallable(now),
        reader.rank().leads());
  }
}
