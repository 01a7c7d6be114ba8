package org.linli.pages.groups;

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
 * @param removable whether the reader looks after the group and may take it away
 */
public record Line(
    GroupMessage message, Piece piece, String html, boolean mine, boolean removable) {
  static List<Line> of(List<GroupMessage> messages, Membership reader) {
    return messages.stream().map(message -> of(message, reader)).toList();
  }

  private static Line of(GroupMessage message, Membership reader) {
    return new Line(
        message,
        Piece.of(Subject.Kind.GROUP_MESSAGE, message.id()),
        new Prose(message.content()).html(),
        message.author().id() == reader.accountId(),
        reader.rank().leads());
  }
}
