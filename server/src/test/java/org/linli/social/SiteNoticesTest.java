package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.identity.Members;
import org.linli.social.SiteNotice.Kind;
import org.linli.social.SiteNotices.Sending;
import org.springframework.transaction.support.TransactionTemplate;

class SiteNoticesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private final SiteNotices notices = SERVER.bean(SiteNotices.class);
  private final Members members = SERVER.bean(Members.class);

  private Sending tell(long account) {
    return notices.to(account, Kind.PERSONAL, SiteNotices.SERVER, "问候", "欢迎");
  }

  @Test
  void nothing_is_left_for_who_goes_while_he_is_told() throws InterruptedException {
    var yu = Neighbours.one();
    var leaving = new Thread(() -> members.delete(yu));
    SERVER
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> {
          assertThat(tell(yu)).isEqualTo(Sending.SENT);
          leaving.start();
          assertStillWaits(leaving);
        });
    leaving.join();
    assertThat(tell(yu)).isEqualTo(Sending.UNKNOWN_MEMBER);
    assertThat(notices.seenBy(yu, Kind.PERSONAL, 0, 9)).isEmpty();
  }

  private static void assertStillWaits(Thread thread) {
    try {
      assertThat(thread.join(Duration.ofMillis(200))).isFalse();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
