package org.linli.pages.questions;

import org.linli.identity.Member;
import org.linli.identity.Privacy;
import org.linli.market.Expert;
import org.linli.social.Follows;

/**
 * A member as his visitor sees him.
 *
 * @param expert what he asks for a consultation, or null where he is no expert
 */
record Shown(
    Member member,
    Privacy privacy,
    Follows.Counts counts,
    Expert expert,
    boolean self,
    boolean followed) {

  /** His telephone, if he shows it; he himself sees what others see. */
  String phone() {
    return privacy.phone() ? member.phone() : null;
  }

  String email() {
    return privacy.email() ? member.email() : null;
  }

  String birthday() {
    return privacy.birthday() && member.birthday() != null ? member.birthday().toString() : null;
  }
}
