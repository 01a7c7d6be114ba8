package org.linli.social;

import java.time.Instant;
import java.util.Optional;
import org.linli.identity.Reader;
import org.springframework.stereotype.Component;

/** What many do with one thing, of which its author is told together. */
@Component
class Applause {
  private final Notices notices;
  private final Pieces pieces;

  Applause(Notices notices, Pieces pieces) {
    this.notices = notices;
    this.pieces = pieces;
  }

  void tell(NoticeKind kind, Thing thing, long account, Instant at) {
    notice(kind, thing, account).ifPresent(notice -> notices.tellAgain(notice, at));
  }

  void takeBack(NoticeKind kind, Thing thing, long account) {
    notice(kind, thing, account).ifPresent(notices::takeBack);
  }

  private Optional<NewNotice> notice(NoticeKind kind, Thing thing, long account) {
    return pieces
        .find(thing, Reader.ADMINISTRATOR)
        .map(piece -> NewNotice.ofMember(piece.authorId(), kind, account, thing));
  }
}
