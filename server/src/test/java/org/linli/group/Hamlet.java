package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.linli.RunningServer;
import org.linli.media.Drawn;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.moderation.SensitiveWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the shared server who sit together. */
final class Hamlet {
  static final RunningServer SERVER = RunningServer.shared();
  static final String FORBIDDEN = "违禁之词寅卯辰";
  static final long NOBODY = 9_000_000_000L;

  private Hamlet() {}

  static <T> T bean(Class<T> type) {
    return SERVER.bean(type);
  }

  static JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  /** Somebody new, who signs in to nothing. */
  static long somebody(String nickname) {
    return jdbc()
        .sql(
            """
            insert into identity.account (nickname, level, user_group, created_at)
            values (:nickname, 1, 1, now())
            returning id
            """)
        .param("nickname", nickname)
        .query(Long.class)
        .single();
  }

  static GroupDraft draft(String name) {
    return new GroupDraft(name, name + "的简介。", "", true);
  }

  static long found(long owner, String name) {
    return ((Founding.Outcome.Founded) bean(Founding.class).found(owner, draft(name))).groupId();
  }

  /** A group in which these are members. */
  static long found(long owner, String name, Long... members) {
    var group = found(owner, name);
    List.of(members).forEach(member -> join(owner, group, member));
    return group;
  }

  static void join(long owner, long group, long member) {
    assertThat(bean(Invitations.class).invite(owner, group, member)).isEqualTo(Change.DONE);
    assertThat(bean(Invitations.class).accept(member, group)).isEqualTo(Change.DONE);
  }

  static long say(long account, long group, String content) {
    return ((Messaging.Outcome.Sent) bean(Messaging.class).send(account, group, 0, content))
        .messageId();
  }

  static List<String> read(long account, long group) {
    return bean(GroupMessages.class).before(group, account, Long.MAX_VALUE, 0, 1_000).stream()
        .map(GroupMessage::content)
        .toList();
  }

  static Rank rank(long group, long account) {
    return bean(GroupMembers.class).find(group, account).map(Membership::rank).orElse(null);
  }

  static long unread(long account, long group) {
    return bean(OwnGroups.class).of(account, 0, 1_000).stream()
        .filter(own -> own.id() == group)
        .mapToLong(OwnGroup::unread)
        .findFirst()
        .orElseThrow();
  }

  static OwnGroup own(long account, long group) {
    return bean(OwnGroups.class).of(account, 0, 1_000).stream()
        .filter(own -> own.id() == group)
        .findFirst()
        .orElseThrow();
  }

  static void forbidAWord() {
    bean(SensitiveWords.class).add(FORBIDDEN);
  }

  /** The address of an uploaded picture that no other test knows. */
  static String picture(int seed) {
    var stored = bean(Pictures.class).store(Drawn.png(70_000 + seed), Visibility.PUBLIC);
    return "/media/" + ((Pictures.Outcome.Stored) stored).picture().fileName();
  }

  /** What came of these, done at the same time. */
  static <T> List<T> atOnce(List<Callable<T>> deeds) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(deeds).stream().map(Future::resultNow).toList();
    }
  }
}
