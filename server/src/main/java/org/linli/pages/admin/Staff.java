package org.linli.pages.admin;

import java.util.function.Predicate;
import org.linli.identity.Member;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;

/** Whom the office lets in. Visitors sign in first; for other members there is no such page. */
public final class Staff {
  private Staff() {}

  /** Whoever has any work here. */
  public static Member anybody(Visit visit) {
    return only(visit, Member::isStaff);
  }

  /** Who looks after what members write. */
  public static Member moderator(Visit visit) {
    return only(visit, Member::mayModerate);
  }

  /** Who looks after who members are. */
  public static Member verifier(Visit visit) {
    return only(visit, Member::mayVerify);
  }

  /** Who looks after money that goes out. */
  public static Member accountant(Visit visit) {
    return only(visit, Member::mayKeepAccounts);
  }

  /** Who administers the community. */
  public static Member administrator(Visit visit) {
    return only(visit, Member::administers);
  }

  private static Member only(Visit visit, Predicate<Member> may) {
    var self = visit.member();
    if (!may.test(self)) {
      throw new NotHere();
    }
    return self;
  }
}
