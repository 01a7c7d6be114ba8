package org.linli.pages.questions;

import java.util.List;
import java.util.Locale;
import org.linli.identity.UserGroup;
import org.linli.knowledge.Question;
import org.linli.pages.frame.Yuan;

/**
 * The price of a question as its page shows it.
 *
 * @param fee what reading costs, which may be nothing
 * @param sealed whether the reader has to pay that first
 * @param mine whether he asked
 */
record Offer(Question question, long fee, boolean sealed, boolean mine) {

  public String price() {
    return Yuan.text(question.priceFen());
  }

  public String feeText() {
    return Yuan.text(fee);
  }

  /** Whether the reader may adopt an answer. */
  public boolean choosing() {
    return mine && question.adoptedAnswerId() == null;
  }

  /** The words for who alone may answer; none for everybody. */
  public List<String> groups() {
    return question.allowed().stream().sorted().map(Offer::word).toList();
  }

  /** The word for a group. */
  public static String word(UserGroup group) {
    return "member.group." + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
