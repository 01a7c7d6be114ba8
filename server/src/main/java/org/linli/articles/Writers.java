package org.linli.articles;

import java.util.Set;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.springframework.stereotype.Component;

/** Who may write articles: administrators, specialists and enterprises. */
@Component
public class Writers {
  private static final Set<UserGroup> ALLOWED =
      Set.of(UserGroup.ADMINISTRATOR, UserGroup.SPECIALIST, UserGroup.ENTERPRISE);
  private final Members members;

  Writers(Members members) {
    this.members = members;
  }

  public boolean has(long account) {
    return members.byId(account).map(Member::userGroup).filter(ALLOWED::contains).isPresent();
  }
}
