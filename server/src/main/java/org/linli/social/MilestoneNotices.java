package org.linli.social;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.linli.market.MilestoneChanged;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells both sides of a milestone what the other, the server or an administrator did. */
@Component
class MilestoneNotices implements Listener {
  private static final String NAME = "阶段款";
  private final Notices notices;

  MilestoneNotices(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "milestone notices";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(MilestoneChanged.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    if (event instanceof MilestoneChanged changed) {
      tell(changed.memberId(), toMember(changed), changed, happenedAt);
      tell(changed.ownerId(), toOwner(changed), changed, happenedAt);
    }
  }

  private void tell(long account, String said, MilestoneChanged changed, Instant at) {
    if (account != changed.by()) {
      var content = "需求《" + changed.demandTitle() + "》的阶段“" + changed.title() + "”" + said;
      notices.tell(
          NewNotice.ofSite(account, NoticeKind.PAYMENT, NAME, content)
              .about(new Thing(Thing.Kind.DEMAND, changed.demandId()))
              .once("milestone " + changed.milestoneId() + " " + changed.kind() + " " + at),
          at);
    }
  }

  private static String toMember(MilestoneChanged changed) {
    return switch (changed.kind()) {
      case ADDED -> "已定为 " + yuan(changed.fen()) + " 元。";
      case DROPPED -> "已取消。";
      case PAID -> "已付款，" + yuan(changed.fen()) + " 元由社区保管。";
      case DISPUTED -> "有异议，等待管理员裁决。";
      case RELEASED -> "已放款，" + yuan(changed.earned()) + " 元已存入你的钱包。";
      case RETURNED -> "的款项已退回对方。";
      case DECIDED -> "已裁决，你得到 " + yuan(changed.earned()) + " 元。";
    };
  }

  private static String toOwner(MilestoneChanged changed) {
    return switch (changed.kind()) {
      case ADDED -> "已添加。";
      case PAID -> "已付款。";
      case DROPPED -> "已取消。";
      case DISPUTED -> "有异议，等待管理员裁决。";
      case RELEASED -> "已放款给对方。";
      case RETURNED -> "的 " + yuan(changed.fen()) + " 元已退回你的钱包。";
      case DECIDED -> "已裁决，退回你 " + yuan(changed.fen() - changed.earned()) + " 元。";
    };
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
