package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.identity.PasskeysKept;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members whose password was set anew by what else their accounts are still opened. */
@Component
class PasskeyNotices implements Listener {
  private static final String NAME = "密码已重设";
  private static final String CONTENT =
      "您的密码已用验证码重设，所有设备已退出登录，应用专用密码已失效。" + "您的 %d 个通行密钥仍然可以登录。如果有不认识的，请在“设置 → 安全”里删除。";
  private final Notices notices;

  PasskeyNotices(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "notices of passkeys";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(PasskeysKept.class);
  }

  @Override
  public void hear(Event event, Instant at) {
    if (event instanceof PasskeysKept(var account, var many)) {
      var notice =
          NewNotice.ofSite(account, NoticeKind.SYSTEM, NAME, CONTENT.formatted(many))
              .once(NAME + " " + at);
      notices.tell(notice, at);
    }
  }
}
