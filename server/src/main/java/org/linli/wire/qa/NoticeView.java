package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.social.Notice;
import org.linli.social.Piece;
import org.linli.social.Thing;

/** Notices with all that is known of them. */
final class NoticeView {
  private NoticeView() {}

  static List<Thing> things(List<Notice> notices) {
    return notices.stream().map(Notice::thing).flatMap(Optional::stream).toList();
  }

  /** What the notice leads to, or null where it is gone. */
  static Piece piece(Notice notice, Map<Thing, Piece> found) {
    return notice.thing().map(found::get).orElse(null);
  }

  /** What to call who did it. */
  static String called(Notice notice) {
    return notice.about().optional() || notice.nickname() != null
        ? Writer.nickname(notice.nickname())
        : "";
  }

  static Map<String, Object> of(Notice notice, Piece piece, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("noticeID", notice.id());
    row.put("kind", notice.about().name().toLowerCase(Locale.ROOT));
    row.put("read", notice.read());
    row.put("userID", notice.senderId());
    row.put("nickname", called(notice));
    row.put("headportrait", site.portrait(notice.portrait()));
    row.put("times", notice.times());
    row.put("nicknames", notice.actors());
    row.put("name", notice.name());
    row.put("content", notice.content());
    row.put("thing", thing(notice));
    row.put("thing_id", notice.thingId());
    row.put("title", piece == null ? "" : piece.title());
    row.put("createtime", Moments.gmt(notice.lastAt()));
    return row;
  }

  private static String thing(Notice notice) {
    return notice.thing().map(thing -> thing.kind().name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
