package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.moderation.Appeals;
import org.linli.moderation.CaseDecided;
import org.linli.moderation.Reports;
import org.linli.moderation.Subject;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells who complained, and who asked for another look, what was decided. */
@Component
class CaseNotices implements Listener {
  private final Notices notices;
  private final Reports reports;
  private final Appeals appeals;

  CaseNotices(Notices notices, Reports reports, Appeals appeals) {
    this.notices = notices;
    this.reports = reports;
    this.appeals = appeals;
  }

  @Override
  public String name() {
    return "notices of cases";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(CaseDecided.class);
  }

  @Override
  public void hear(Event event, Instant at) {
    if (event instanceof CaseDecided(var subject, var cause, var upheld)) {
      switch (cause) {
        case APPEAL ->
            appeals.author(subject).ifPresent(author -> appeal(author, subject, upheld, at));
        case REPORT, WORDS ->
            reports.of(subject).forEach(report -> report(report.reporterId(), subject, upheld, at));
      }
    }
  }

  private void appeal(long author, Subject subject, boolean upheld, Instant at) {
    tell(author, "申诉结果", upheld ? "你的申诉未通过！" : "你的申诉已通过，内容已恢复！", subject, at);
  }

  private void report(long reporter, Subject subject, boolean upheld, Instant at) {
    tell(reporter, "举报结果", upheld ? "你举报的内容已被清除，感谢！" : "你举报的内容经审核没有问题。", subject, at);
  }

  private void tell(long account, String name, String content, Subject subject, Instant at) {
    var thing = Thing.of(subject);
    var notice = NewNotice.ofSite(account, NoticeKind.MODERATION, name, content).about(thing);
    notices.tell(notice.once(name + " " + thing), at);
  }
}
