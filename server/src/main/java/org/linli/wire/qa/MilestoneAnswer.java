package org.linli.wire.qa;

import java.util.Map;
import org.linli.market.MilestoneOutcome;

/** What came of doing something to a milestone, as this document says it. */
final class MilestoneAnswer {
  private MilestoneAnswer() {}

  static Map<String, Object> of(MilestoneOutcome outcome) {
    return switch (outcome) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_MILESTONE -> QaAnswer.of(-1, "unexpected milestone");
      case NOT_ALLOWED -> QaAnswer.of(-1, "permission denied");
      case NOT_NOW -> QaAnswer.of(-1, "the milestone is in another state");
      case TOO_POOR -> QaAnswer.of(-1, "account balance not enough");
      case UNFIT -> QaAnswer.of(-1, "unfit reason or price");
      case TOO_OFTEN -> QaAnswer.of(-1, "too many requests");
    };
  }
}
