package org.linli.pages.inbox;

import java.util.Map;
import org.linli.pages.frame.Visit;
import org.linli.platform.live.Presence;
import org.linli.social.Correspondents;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Whether those with whom one writes are here, as far as they let each other see it. */
@Component
class Company {
  private final Presence presence;
  private final Correspondents correspondents;

  Company(Presence presence, Correspondents correspondents) {
    this.presence = presence;
    this.correspondents = correspondents;
  }

  boolean here(long self, long partner) {
    return presence.of(partner) && correspondents.of(self).contains(partner);
  }

  /** The mark alone, for a page that is open already. */
  View mark(Visit visit, long partner) {
    var here = here(visit.member().id(), partner);
    return visit.page("inbox/here", Map.of("partner", partner, "here", here));
  }
}
