package org.linli.identity;

import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Administrators end the sessions of a member. */
@Component
public class SessionDesk {
  private final OpenSessions open;
  private final Sessions sessions;
  private final Acts acts;

  SessionDesk(OpenSessions open, Sessions sessions, Acts acts) {
    this.open = open;
    this.sessions = sessions;
    this.acts = acts;
  }

  /** Ends one of them. */
  @Transactional
  public void end(long account, String handle, long administrator) {
    open.end(account, handle);
    acts.log(administrator, Act.Kind.SESSIONS_ENDED, account);
  }

  /** Ends all of them. */
  @Transactional
  public void endAll(long account, long administrator) {
    sessions.closeAll(account);
    acts.log(administrator, Act.Kind.SESSIONS_ENDED, account);
  }
}
