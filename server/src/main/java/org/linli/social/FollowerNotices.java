package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members who follows them, each follower once. */
@Component
class FollowerNotices implements Listener {
  private final Notices notices;

  FollowerNotices(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "notices of followers";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(MemberFollowed.class);
  }

  @Override
  public void hear(Event event, Instant at) {
    if (event instanceof MemberFollowed(var follower, var followed)) {
      var thing = new Thing(Thing.Kind.MEMBER, follower);
      notices.tell(NewNotice.ofMember(followed, NoticeKind.FOLLOWER, follower, thing), at);
    }
  }
}
