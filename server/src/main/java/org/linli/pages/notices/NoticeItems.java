package org.linli.pages.notices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.pages.frame.Visit;
import org.linli.social.Notice;
import org.linli.social.NoticeKind;
import org.linli.social.Piece;
import org.linli.social.Pieces;
import org.linli.social.Thing;
import org.springframework.stereotype.Component;

/** Puts notices into words, all that a page shows at once. */
@Component
class NoticeItems {
  private final Pieces pieces;

  NoticeItems(Pieces pieces) {
    this.pieces = pieces;
  }

  List<NoticeItem> of(List<Notice> notices, Visit visit) {
    var things = notices.stream().map(Notice::thing).flatMap(Optional::stream).toList();
    var found = pieces.of(things, Reader.member(visit.member().id()));
    return notices.stream().map(notice -> item(notice, found, visit)).toList();
  }

  private static NoticeItem item(Notice notice, Map<Thing, Piece> found, Visit visit) {
    var piece = notice.thing().map(found::get).orElse(null);
    return new NoticeItem(
        notice,
        notice.about().optional() ? did(notice, visit) : notice.name(),
        piece == null ? "" : piece.title(),
        Places.of(notice, piece));
  }

  private static String did(Notice notice, Visit visit) {
    var what =
        notice.about() == NoticeKind.FOLLOWER
            ? ""
            : visit.say("content.kind." + key(notice.thingKind()));
    return visit.say("notices.did." + key(notice.about()), actors(notice, visit), what);
  }

  private static String actors(Notice notice, Visit visit) {
    var names = String.join(visit.say("notices.and"), notice.actors());
    var more = notice.times() - notice.actors().size();
    return names.isEmpty()
        ? visit.say("notices.somebody")
        : more > 0 ? visit.say("notices.more", names, more) : names;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
