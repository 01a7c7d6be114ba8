package org.linli.pages.care;

import org.linli.identity.Member;

/**
 * Somebody whom a device calls.
 *
 * @param reachable whether he has a telephone to be called by
 */
record Person(long id, String name, String portrait, boolean reachable) {

  static Person of(Member member) {
    return new Person(
        member.id(), member.shownNickname(), member.portrait(), member.phone() != null);
  }
}
