package org.linli.pages.reports;

import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.pages.writing.Excerpt;
import org.linli.pages.writing.Piece;
import org.linli.social.Message;
import org.linli.social.Messages;
import org.springframework.stereotype.Component;

/** The same of private messages, which only their receivers complain of. */
@Component
class ReceivedThings {
  private final Messages messages;

  ReceivedThings(Messages messages) {
    this.messages = messages;
  }

  Optional<Thing> find(Piece piece, Reader reader) {
    return messages
        .find(reader.account(), piece.subject().id())
        .filter(one -> !one.outgoing() && one.state() == Message.State.NORMAL)
        .map(one ->
            new Thing(
                piece, Excerpt.of(one.content()), one.partnerId(), "/inbox/" + one.partnerId()));
  }
}
