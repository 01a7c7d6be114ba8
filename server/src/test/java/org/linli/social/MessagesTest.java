package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.social.Blocks.Blocking;

class MessagesTest {
  private static final long NOBODY = 9_000_000_000L;
  private final long mei = Neighbours.one();
  private final long han = Neighbours.one();
  private final Blocks blocks = Post.SERVER.bean(Blocks.class);
  private final Inbox inbox = Post.SERVER.bean(Inbox.class);

  private List<Long> partners(long owner) {
    return inbox.of(owner, 0, 10).stream().map(Conversation::partnerId).toList();
  }

  @Test
  void a_message_is_in_both_boxes_and_unread_in_one() {
    var id = Post.send(mei, han, "你好，邻居 🏘");
    AfterRestart.nowAndLater(
        "a private message is in both boxes",
        () -> {
          var post = Post.SERVER.bean(Messages.class);
          var sent = post.find(mei, id).orElseThrow();
          var received = post.find(han, id).orElseThrow();
          assertThat(sent.outgoing()).isTrue();
          assertThat(received.outgoing()).isFalse();
          assertThat(received.unread()).isTrue();
          assertThat(received.content()).isEqualTo("你好，邻居 🏘").isEqualTo(sent.content());
          assertThat(Post.SERVER.bean(UnreadMessages.class).total(han)).isOne();
          assertThat(Post.SERVER.bean(UnreadMessages.class).total(mei)).isZero();
        });
  }

  @Test
  void who_read_on_one_device_has_read_on_all_and_the_sender_sees_it() {
    var first = Post.send(mei, han, "one");
    var second = Post.send(mei, han, "two");
    assertThat(Post.MARKING.sign(han, second)).isTrue();
    assertThat(Post.MARKING.sign(han, second)).isTrue();
    assertThat(Post.UNREAD.byPartner(han)).isEqualTo(Map.of(mei, 1));
    assertThat(Post.find(mei, second).seen()).isTrue();
    assertThat(Post.find(mei, first).seen()).isFalse();
    Post.MARKING.mark(han, mei, List.of(first, second));
    assertThat(Post.UNREAD.byPartner(han)).isEmpty();
  }

  @Test
  void nobody_reads_in_anothers_place() {
    var id = Post.send(mei, han, "for you");
    var lei = Neighbours.one();
    assertThat(Post.MARKING.sign(lei, id)).isFalse();
    assertThat(Post.MARKING.sign(mei, id)).isFalse();
    Post.MARKING.mark(lei, mei, List.of(id));
    assertThat(Post.UNREAD.total(han)).isOne();
    assertThat(Post.recall(han, id)).isEqualTo(Recalling.Outcome.NO_SUCH_MESSAGE);
    assertThat(Post.MESSAGES.find(lei, id)).isEmpty();
  }

  @Test
  void who_wrote_last_comes_first() {
    var lei = Neighbours.one();
    Post.send(mei, han, "first");
    Post.send(lei, han, "second");
    Post.send(han, mei, "third");
    assertThat(partners(han)).containsExactly(mei, lei);
    var first = inbox.of(han, 0, 1).getFirst();
    assertThat(first.last().content()).isEqualTo("third");
    assertThat(first.unread()).isOne();
    assertThat(partners(lei)).containsExactly(han);
  }

  @Test
  void all_of_one_partner_or_of_everybody_is_read_at_once() {
    var lei = Neighbours.one();
    Post.send(mei, han, "a");
    Post.send(mei, han, "b");
    Post.send(lei, han, "c");
    Post.MARKING.signFrom(han, mei);
    assertThat(Post.UNREAD.byPartner(han)).isEqualTo(Map.of(lei, 1));
    Post.MARKING.signAll(han);
    assertThat(Post.UNREAD.total(han)).isZero();
    assertThat(Post.MESSAGES.of(han, Messages.Choice.UNREAD, 0, 9)).isEmpty();
    assertThat(Post.said(Post.MESSAGES.of(han, Messages.Choice.READ, 0, 9)))
        .containsExactly("c", "b", "a");
  }

  @Test
  void what_was_just_sent_can_be_taken_back() {
    var id = Post.send(mei, han, "oops");
    Post.SERVER.clock().advance(Duration.ofSeconds(110));
    assertThat(Post.recall(mei, id)).isEqualTo(Recalling.Outcome.RECALLED);
    assertThat(Post.recall(mei, id)).isEqualTo(Recalling.Outcome.RECALLED);
    AfterRestart.nowAndLater(
        "a recalled message says nothing",
        () -> {
          var box = Post.SERVER.bean(Messages.class).find(han, id).orElseThrow();
          assertThat(box.state()).isEqualTo(Message.State.RECALLED);
          assertThat(box.content()).isEmpty();
          assertThat(Post.SERVER.bean(UnreadMessages.class).total(han)).isZero();
        });
    assertThat(Post.find(mei, id).content()).isEmpty();
  }

  @Test
  void after_two_minutes_it_stays() {
    var id = Post.send(mei, han, "said is said");
    Post.SERVER.clock().advance(Duration.ofSeconds(121));
    assertThat(Post.recall(mei, id)).isEqualTo(Recalling.Outcome.TOO_LATE);
    assertThat(Post.find(han, id).content()).isEqualTo("said is said");
  }

  @Test
  void who_is_blocked_reaches_nobody_and_hears_no_more_than_a_refusal() {
    assertThat(blocks.block(han, mei)).isEqualTo(Blocking.DONE);
    assertThat(blocks.block(han, mei)).isEqualTo(Blocking.DONE);
    assertThat(blocks.block(han, han)).isEqualTo(Blocking.ONESELF);
    assertThat(blocks.block(han, NOBODY)).isEqualTo(Blocking.NO_SUCH_MEMBER);
    assertThat(Post.sending(mei, han, "hello")).isInstanceOf(Sending.Outcome.Blocked.class);
    assertThat(blocks.of(han, 0, 9)).containsExactly(mei);
    assertThat(Post.UNREAD.total(han)).isZero();
    blocks.unblock(han, mei);
    assertThat(Post.sending(mei, han, "hello")).isInstanceOf(Sending.Outcome.Sent.class);
  }

  @Test
  void a_message_says_something_in_100_000_characters() {
    assertThat(Post.sending(mei, han, " \n")).isInstanceOf(Sending.Outcome.Unfit.class);
    assertThat(Post.sending(mei, han, "\0")).isInstanceOf(Sending.Outcome.Unfit.class);
    assertThat(Post.sending(mei, han, "字".repeat(100_001)))
        .isInstanceOf(Sending.Outcome.Unfit.class);
    assertThat(Post.sending(mei, NOBODY, "x")).isInstanceOf(Sending.Outcome.UnknownReceiver.class);
    var longest = "🏘".repeat(100_000);
    assertThat(Post.find(han, Post.send(mei, han, longest)).content()).isEqualTo(longest);
  }

  @Test
  void a_note_to_oneself_is_there_once_and_read() {
    var id = Post.send(mei, mei, "buy rice");
    assertThat(Post.between(mei, mei)).containsExactly("buy rice");
    assertThat(Post.UNREAD.total(mei)).isZero();
    assertThat(Post.recall(mei, id)).isEqualTo(Recalling.Outcome.RECALLED);
  }

  @Test
  void older_and_newer_messages_are_read_from_any_one() {
    var ids = List.of("a", "b", "c", "d").stream().map(one -> Post.send(mei, han, one)).toList();
    assertThat(Post.said(Post.MESSAGES.before(han, mei, ids.get(2), 9))).containsExactly("b", "a");
    assertThat(Post.said(Post.MESSAGES.before(han, mei, ids.get(2), 1))).containsExactly("b");
    assertThat(Post.said(Post.MESSAGES.after(han, mei, ids.get(2), 9))).containsExactly("d");
    assertThat(Post.MESSAGES.after(han, mei, NOBODY, 9)).isEmpty();
  }
}
