package org.linli.wire.qa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.social.Notice;
import org.linli.social.Piece;
import org.linli.social.Thing;

/** Comments and answers that a member was told of, by what they stand below. */
final class SaidView {
  private SaidView() {}

  static Map<String, Object> of(List<Notice> notices, Map<Thing, Piece> found) {
    var data = new LinkedHashMap<String, List<Map<String, Object>>>();
    List.of("answer", "article", "question").forEach(key -> data.put(key, new ArrayList<>()));
    for (var notice : notices) {
      var key =
          switch (notice.thingKind()) {
            case ANSWER_COMMENT -> "answer";
            case ARTICLE_COMMENT -> "article";
            case ANSWER, QUESTION_COMMENT -> "question";
            case QUESTION,
                ARTICLE,
                MEMBER,
                MESSAGE,
                GROUP_MESSAGE,
                POST,
                GROUP,
                WALLET,
                DEMAND,
                ORDER ->
                "";
          };
      if (!key.isEmpty()) {
        data.get(key).add(row(notice, NoticeView.piece(notice, found)));
      }
    }
    return new LinkedHashMap<>(data);
  }

  /** The target is what the comment stands below, or the answer; 0 when it is gone. */
  private static Map<String, Object> row(Notice notice, Piece piece) {
    var row = new LinkedHashMap<String, Object>();
    row.put("noticeID", notice.id());
    row.put("userID", notice.senderId());
    row.put("target", piece == null ? 0 : piece.above().id());
    row.put("name", name(notice));
    row.put("content", piece == null ? "" : piece.text());
    row.put("createtime", Moments.gmt(notice.lastAt()));
    return row;
  }

  private static String name(Notice notice) {
    return switch (notice.about()) {
      case ANSWER -> "新回答";
      case REPLY -> "新回复";
      case MENTION -> "提到你";
      default -> "新评论";
    };
  }
}
