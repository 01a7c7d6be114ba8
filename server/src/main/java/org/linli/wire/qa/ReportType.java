package org.linli.wire.qa;

import java.util.Optional;
import org.linli.moderation.Subject;

/** What this document's numbers of reported content stand for. */
final class ReportType {
  private ReportType() {}

  static Optional<Subject.Kind> of(String number) {
    return Optional.ofNullable(
        switch (number) {
          case "1" -> Subject.Kind.ANSWER_COMMENT;
          case "2" -> Subject.Kind.ARTICLE_COMMENT;
          case "3" -> Subject.Kind.QUESTION_COMMENT;
          case "4" -> Subject.Kind.ANSWER;
          case "5" -> Subject.Kind.QUESTION;
          case "6" -> Subject.Kind.ARTICLE;
          case "7" -> Subject.Kind.MESSAGE;
          case "9" -> Subject.Kind.DEMAND;
          default -> null;
        });
  }

  static int number(Subject.Kind kind) {
    return switch (kind) {
      case ANSWER_COMMENT -> 1;
      case ARTICLE_COMMENT -> 2;
      case QUESTION_COMMENT -> 3;
      case ANSWER -> 4;
      case QUESTION -> 5;
      case ARTICLE -> 6;
      case MESSAGE -> 7;
      case GROUP_MESSAGE -> 8;
      case DEMAND -> 9;
      case POST -> 10;
    };
  }
}
