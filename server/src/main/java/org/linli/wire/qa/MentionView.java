package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.social.Notice;
import org.linli.social.Piece;

/** Where somebody named a member, as this document lists it. */
final class MentionView {
  private MentionView() {}

  /** One of them; where it was may be gone. */
  static Map<String, Object> of(Notice notice, Piece piece, Site site) {
    var row = new LinkedHashMap<String, Object>();
    var type = type(notice);
    row.put("type", type);
    row.put("id", notice.thingId());
    row.put("user_id", notice.senderId());
    row.put("nickname", NoticeView.called(notice));
    row.put("headportrait", site.portrait(notice.portrait()));
    row.put("content", piece == null ? "" : piece.text());
    if (type == 1) {
      row.put("title", piece == null ? "" : piece.title());
    }
    row.put("time", Moments.gmt(notice.lastAt()));
    return row;
  }

  /** 1 to 3 are the document's; 4 and 5 are articles and comments on them. */
  private static int type(Notice notice) {
    return switch (notice.thingKind()) {
      case QUESTION -> 1;
      case QUESTION_COMMENT -> 2;
      case ANSWER, ANSWER_COMMENT -> 3;
      case ARTICLE -> 4;
      case ARTICLE_COMMENT -> 5;
      case MEMBER, MESSAGE, GROUP_MESSAGE, POST, GROUP, WALLET, DEMAND, ORDER ->
          throw new IllegalArgumentException(notice.toString());
    };
  }
}
