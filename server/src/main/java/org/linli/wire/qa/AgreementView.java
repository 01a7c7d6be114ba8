package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.social.Agreement;
import org.linli.social.Piece;

/** Agreements as this document lists them, by the numbers of what was done. */
final class AgreementView {
  private AgreementView() {}

  /** One of them; what it was for may be gone. */
  static Map<String, Object> of(Agreement agreement, Piece piece) {
    var row = new LinkedHashMap<String, Object>();
    row.put("type", type(agreement));
    row.put("nickname", agreement.nickname());
    row.put("userID", agreement.accountId());
    row.put(key(agreement), agreement.thingId());
    row.put("title", piece == null ? "" : piece.title());
    row.put("time", Moments.gmt(agreement.at()));
    return row;
  }

  private static int type(Agreement agreement) {
    return switch (agreement.thingKind()) {
      case ANSWER -> 1;
      case ANSWER_COMMENT -> 3;
      case QUESTION_COMMENT -> 14;
      case ARTICLE -> 23;
      case QUESTION,
          ARTICLE_COMMENT,
          MEMBER,
          MESSAGE,
          GROUP_MESSAGE,
          POST,
          GROUP,
          WALLET,
          DEMAND,
          ORDER ->
          throw new IllegalArgumentException(agreement.toString());
    };
  }

  private static String key(Agreement agreement) {
    return switch (agreement.thingKind()) {
      case ANSWER -> "answerID";
      case ARTICLE -> "articleID";
      default -> "commentID";
    };
  }
}
