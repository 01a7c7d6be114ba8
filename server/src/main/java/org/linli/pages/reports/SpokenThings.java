package org.linli.pages.reports;

import java.util.Optional;
import org.linli.group.GroupMessages;
import org.linli.identity.Reader;
import org.linli.pages.writing.Excerpt;
import org.linli.pages.writing.Piece;
import org.springframework.stereotype.Component;

/** The same of what was said in groups. */
@Component
class SpokenThings {
  private final GroupMessages messages;

  SpokenThings(GroupMessages messages) {
    this.messages = messages;
  }

  Optional<Thing> find(Piece piece, Reader reader) {
    return messages
        .find(piece.subject().id(), reader.account())
        .map(one ->
            new Thing(
                piece, Excerpt.of(one.content()), one.author().id(), "/groups/" + one.groupId()));
  }
}
