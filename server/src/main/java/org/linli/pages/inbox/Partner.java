package org.linli.pages.inbox;

import org.linli.identity.Member;

/**
 * With whom one writes.
 *
 * @param gone whether he has left
 */
record Partner(long id, String name, String portrait, boolean gone, boolean blocked) {

  static Partner of(Member member, boolean blocked) {
    return new Partner(member.id(), member.shownNickname(), member.portrait(), false, blocked);
  }

  static Partner departed(long id) {
    return new Partner(id, "", null, true, false);
  }
}
