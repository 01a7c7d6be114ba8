package org.linli.pages.inbox;

import org.linli.identity.Member;

/**
 * With whom one writes.
 *
 * @param gone whether he has left
 * @param here whether he is connected
 */
record Partner(long id, String name, String portrait, boolean gone, boolean blocked, boolean here) {

  static Partner of(Member member, boolean blocked, boolean here) {
    return new Partner(
        member.id(), member.shownNickname(), member.portrait(), false, blocked, here);
  }

  static Partner departed(long id) {
    return new Partner(id, "", null, true, false, false);
  }
}
