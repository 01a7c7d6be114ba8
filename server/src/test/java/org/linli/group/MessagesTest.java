package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.group.Hamlet.NOBODY;
import static org.linli.group.Hamlet.bean;
import static org.linli.group.Hamlet.found;
import static org.linli.group.Hamlet.join;
import static org.linli.group.Hamlet.own;
import static org.linli.group.Hamlet.read;
import static org.linli.group.Hamlet.say;
import static org.linli.group.Hamlet.somebody;
import static org.linli.group.Hamlet.unread;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.media.PictureAddress;

class MessagesTest {
  private final Messaging messaging = bean(Messaging.class);
  private final GroupMessages messages = bean(GroupMessages.class);
  private final ReadMarks marks = bean(ReadMarks.class);
  private final Withdrawal withdrawal = bean(Withdrawal.class);
  private final Discipline discipline = bean(Discipline.class);
  private final long mei = somebody("梅");
  private final long han = somebody("韩");
  private final long wu = somebody("吴");
  private final long group = found(mei, "茶馆", han);

  @Test
  void what_is_said_is_read_whole_by_the_members_and_by_nobody_else() {
    var said = "今天的茶真香 🍵👨‍👩‍👧 " + "长".repeat(10_000) + "'; drop table x; --";
    say(mei, group, said);
    say(han, group, "同意");
    bean(Invitations.class).invite(mei, group, wu);
    AfterRestart.nowAndLater(
        "a message in a group",
        () -> {
          assertThat(read(han, group)).containsExactly(said, "同意");
          assertThat(read(wu, group)).isEmpty();
          assertThat(read(NOBODY, group)).isEmpty();
        });
    var last = own(mei, group);
    assertThat(last.lastContent()).isEqualTo("同意");
    assertThat(last.lastAuthor()).isEqualTo("韩");
    assertThat(bean(OwnGroups.class).pending(wu, 0, 9).getFirst().lastContent()).isNull();
  }

  @Test
  void only_members_who_are_not_silenced_speak() {
    bean(Applying.class).apply(wu, group);
    var notAllowed = new Messaging.Outcome.NotAllowed();
    assertThat(messaging.send(wu, group, 0, "我")).isEqualTo(notAllowed);
    assertThat(messaging.send(NOBODY, group, 0, "我")).isEqualTo(notAllowed);
    assertThat(messaging.send(mei, NOBODY, 0, "我")).isEqualTo(notAllowed);
    discipline.silence(mei, group, han, true);
    assertThat(messaging.send(han, group, 0, "我")).isEqualTo(new Messaging.Outcome.Silenced());
    discipline.silence(mei, group, han, false);
    say(han, group, "我");
    discipline.ban(mei, group, han);
    assertThat(messaging.send(han, group, 0, "我")).isEqualTo(notAllowed);
    assertThat(read(han, group)).isEmpty();
  }

  @Test
  void a_message_says_something_that_can_be_kept() {
    for (var unfit : List.of("", " \n", "长".repeat(100_001), "a\u0000", "\ud800")) {
      assertThat(messaging.send(mei, group, 0, unfit)).isEqualTo(new Messaging.Outcome.Unfit());
    }
    assertThat(messaging.send(mei, group, 10, "x")).isEqualTo(new Messaging.Outcome.Unfit());
    assertThat(messaging.send(mei, group, -1, "x")).isEqualTo(new Messaging.Outcome.Unfit());
    say(mei, group, "长".repeat(100_000));
  }

  @Test
  void older_and_newer_ones_are_read_in_pieces_in_their_order() {
    var ids = IntStream.range(0, 20).mapToObj(i -> say(mei, group, "第" + i)).toList();
    assertThat(messages.before(group, han, ids.get(10), 0, 3))
        .extracting(GroupMessage::content)
        .containsExactly("第7", "第8", "第9");
    assertThat(messages.before(group, han, Long.MAX_VALUE, 3, 3))
        .extracting(GroupMessage::content)
        .containsExactly("第14", "第15", "第16");
    assertThat(messages.after(group, han, ids.get(17), 0, 9))
        .extracting(GroupMessage::content)
        .containsExactly("第18", "第19");
    assertThat(messages.find(ids.get(3), han)).isPresent();
    assertThat(messages.find(ids.get(3), wu)).isEmpty();
  }

  @Test
  void what_others_have_said_is_unread_until_it_is_signed_on_any_device() {
    var first = say(mei, group, "一");
    var second = say(mei, group, "二");
    say(han, group, "我的");
    var third = say(mei, group, "三");
    assertThat(unread(han, group)).isEqualTo(3);
    assertThat(unread(mei, group)).isEqualTo(1);
    assertThat(marks.sign(han, group, second)).isTrue();
    assertThat(unread(han, group)).isEqualTo(1);
    assertThat(marks.sign(han, group, first)).isTrue();
    assertThat(unread(han, group)).isEqualTo(1);
    assertThat(marks.unread(han)).contains(new ReadMarks.Unread(group, 1));
    marks.sign(han, group, third);
    marks.sign(han, group, Long.MAX_VALUE);
    assertThat(unread(han, group)).isZero();
    assertThat(marks.sign(wu, group, third)).isFalse();
    join(mei, group, wu);
    assertThat(unread(wu, group)).isZero();
    say(han, group, "欢迎");
    assertThat(unread(wu, group)).isEqualTo(1);
  }

  @Test
  void what_is_taken_back_need_not_be_read() {
    var first = say(mei, group, "一");
    var second = say(mei, group, "二");
    marks.sign(han, group, first);
    assertThat(withdrawal.recall(mei, group, second)).isEqualTo(Withdrawal.Outcome.DONE);
    assertThat(withdrawal.recall(mei, group, second)).isEqualTo(Withdrawal.Outcome.DONE);
    assertThat(withdrawal.recall(mei, group, first)).isEqualTo(Withdrawal.Outcome.DONE);
    assertThat(unread(han, group)).isZero();
    assertThat(read(han, group)).isEmpty();
    assertThat(own(han, group).lastContent()).isNull();
    say(mei, group, "三");
    assertThat(unread(han, group)).isEqualTo(1);
  }

  @Test
  void ones_own_is_recalled_within_two_minutes_and_a_leader_takes_away_what_is_below_him() {
    var old = say(han, group, "旧");
    Hamlet.jdbc()
        .sql(
            """
            update "group".message set created_at = created_at - interval '3 minutes'
            where id = :id
            """)
        .param("id", old)
        .update();
    assertThat(withdrawal.recall(han, group, old)).isEqualTo(Withdrawal.Outcome.TOO_LATE);
    assertThat(withdrawal.recall(mei, group, old)).isEqualTo(Withdrawal.Outcome.NOT_ALLOWED);
    assertThat(withdrawal.recall(wu, group, old)).isEqualTo(Withdrawal.Outcome.NO_SUCH_MESSAGE);
    assertThat(withdrawal.recall(han, NOBODY, old)).isEqualTo(Withdrawal.Outcome.NO_SUCH_MESSAGE);
    assertThat(withdrawal.recall(han, group, NOBODY)).isEqualTo(Withdrawal.Outcome.NO_SUCH_MESSAGE);
    var boss = say(mei, group, "群主说");
    assertThat(withdrawal.remove(han, group, boss)).isEqualTo(Withdrawal.Outcome.NOT_ALLOWED);
    assertThat(withdrawal.remove(wu, group, boss)).isEqualTo(Withdrawal.Outcome.NO_SUCH_MESSAGE);
    assertThat(withdrawal.remove(mei, group, old)).isEqualTo(Withdrawal.Outcome.DONE);
    assertThat(read(han, group)).containsExactly("群主说");
    assertThat(withdrawal.remove(mei, group, boss)).isEqualTo(Withdrawal.Outcome.DONE);
    assertThat(read(han, group)).isEmpty();
  }

  @Test
  void pictures_are_kept_as_long_as_the_message_is() {
    var picture = Hamlet.picture(2);
    var hash = PictureAddress.hash(picture).orElseThrow();
    var message = say(mei, group, "<p>看<img src=\"" + picture + "\"></p>");
    assertThat(referrers(hash)).containsExactly("group message " + message);
    withdrawal.recall(mei, group, message);
    assertThat(referrers(hash)).isEmpty();
  }

  private static List<String> referrers(String hash) {
    return Hamlet.jdbc()
        .sql("select referrer from media.reference where hash = :hash")
        .param("hash", hash)
        .query(String.class)
        .list();
  }

  @Test
  void what_could_run_in_a_browser_is_cleaned() {
    say(mei, group, "<img src=x onerror=alert(1)>好<script>x</script>");
    assertThat(read(han, group).getFirst())
        .contains("好")
        .doesNotContain("onerror")
        .doesNotContain("script");
  }
}
