package org.linli.pages.notices;

import org.linli.social.Notice;
import org.linli.social.Piece;
import org.linli.social.Thing;

/** Where notices lead. */
final class Places {
  private Places() {}

  /** The address, or empty where there is nothing any more. */
  static String of(Notice notice, Piece piece) {
    return notice
        .thing()
        .map(thing ->
            switch (thing.kind()) {
              case QUESTION, ANSWER, ARTICLE -> piece == null ? "" : content(thing);
              case QUESTION_COMMENT, ANSWER_COMMENT, ARTICLE_COMMENT ->
                  piece == null ? "" : content(piece.above()) + "/comments";
              case MEMBER -> "/people/" + thing.id();
              case GROUP -> "/groups/" + thing.id();
              case POST -> "/near/" + thing.id();
              case WALLET -> "/wallet";
              case ORDER -> "/consultations/" + thing.id();
              case DEMAND -> piece == null ? "" : "/demands/" + thing.id();
              case MESSAGE, GROUP_MESSAGE -> "";
            })
        .orElse("");
  }

  private static String content(Thing thing) {
    var folder =
        switch (thing.kind()) {
          case ANSWER -> "/answers/";
          case ARTICLE -> "/articles/";
          default -> "/questions/";
        };
    return folder + thing.id();
  }
}
