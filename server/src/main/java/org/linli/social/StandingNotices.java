package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.identity.MemberBanned;
import org.linli.identity.RealNameConfirmed;
import org.linli.identity.RealNameRefused;
import org.linli.market.EnterpriseConfirmed;
import org.linli.market.EnterpriseRefused;
import org.linli.market.SpecialistConfirmed;
import org.linli.market.SpecialistRefused;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members what administrators have decided about them. */
@Component
class StandingNotices implements Listener {
  private static final String REAL_NAME = "实名认证";
  private static final String SPECIALIST = "专家认证";
  private static final String ENTERPRISE = "企业认证";
  private final Notices notices;

  StandingNotices(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "notices of standing";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        RealNameConfirmed.class,
        RealNameRefused.class,
        SpecialistConfirmed.class,
        SpecialistRefused.class,
        EnterpriseConfirmed.class,
        EnterpriseRefused.class,
        MemberBanned.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case RealNameConfirmed(var account) -> passed(account, REAL_NAME, happenedAt);
      case RealNameRefused(var account) -> failed(account, REAL_NAME, happenedAt);
      case SpecialistConfirmed(var account) -> passed(account, SPECIALIST, happenedAt);
      case SpecialistRefused(var account) -> failed(account, SPECIALIST, happenedAt);
      case EnterpriseConfirmed(var account) -> passed(account, ENTERPRISE, happenedAt);
      case EnterpriseRefused(var account) -> failed(account, ENTERPRISE, happenedAt);
      case MemberBanned(var account) ->
          tell(account, NoticeKind.MODERATION, "账户封禁", "你已被管理员封禁！", happenedAt);
      default -> throw new IllegalArgumentException("Nobody is told of " + event);
    }
  }

  private void passed(long account, String what, Instant at) {
    tell(account, NoticeKind.DECISION, what, "你的" + what + "申请已通过！", at);
  }

  private void failed(long account, String what, Instant at) {
    tell(account, NoticeKind.DECISION, what, "你的" + what + "申请未通过！", at);
  }

  private void tell(long account, NoticeKind kind, String name, String content, Instant at) {
    notices.tell(NewNotice.ofSite(account, kind, name, content).once(name + " " + at), at);
  }
}
