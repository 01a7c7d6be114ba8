package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.market.DemandRemoved;
import org.linli.market.DemandSigned;
import org.linli.market.SignUp;
import org.linli.market.SignUpDecided;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells enterprises who signs up for their demands, and those what became of it. */
@Component
class DemandNotices implements Listener {
  private static final String NAME = "报名信息";
  private final Notices notices;
  private final Members members;
  private final Blocks blocks;

  DemandNotices(Notices notices, Members members, Blocks blocks) {
    this.notices = notices;
    this.members = members;
    this.blocks = blocks;
  }

  @Override
  public String name() {
    return "demand notices";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(DemandSigned.class, SignUpDecided.class, DemandRemoved.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case DemandSigned(var demand, var owner, var title, var account) -> {
        if (!blocks.blocks(owner, account)) {
          tell(owner, demand, called(account) + "报名了你的需求《" + title + "》", happenedAt);
        }
      }
      case SignUpDecided(var demand, var title, var account, var state) ->
          tell(account, demand, "你报名的需求《" + title + "》" + said(state), happenedAt);
      case DemandRemoved(var demand, var owner, var title) ->
          notices.tell(
              NewNotice.ofSite(owner, NoticeKind.MODERATION, "需求清除", "你的需求《" + title + "》已被管理员清除！")
                  .about(new Thing(Thing.Kind.DEMAND, demand))
                  .once("demand removed " + demand + " " + happenedAt),
              happenedAt);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private static String said(SignUp.State state) {
    return switch (state) {
      case CONFIRMED -> "已通过！";
      case REFUSED -> "未通过！";
      case SIGNED -> "已重新考虑，请等待确认。";
    };
  }

  private String called(long account) {
    return members.byId(account).map(Member::shownNickname).orElse("");
  }

  private void tell(long account, long demand, String content, Instant at) {
    notices.tell(
        NewNotice.ofSite(account, NoticeKind.DECISION, NAME, content)
            .about(new Thing(Thing.Kind.DEMAND, demand))
            .once(content + " " + demand + " " + at),
        at);
  }
}
