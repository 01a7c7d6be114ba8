package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.moderation.Subject;
import org.linli.social.NoticeQuery.Reading;

class NoticeStatesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private final Notices notices = SERVER.bean(Notices.class);
  private final NoticeBox box = SERVER.bean(NoticeBox.class);
  private final NoticeSigns signs = SERVER.bean(NoticeSigns.class);

  private static NewNotice vote(long owner, long voter) {
    var thing = new Thing(Thing.Kind.ANSWER, 7);
    return NewNotice.ofMember(owner, NoticeKind.VOTE, voter, thing);
  }

  private List<Notice> seen(long account, Set<NoticeKind> kinds, Reading reading) {
    return box.list(account, new NoticeQuery(kinds, reading, 0, 1_000));
  }

  private List<Notice> votes(long account) {
    return seen(account, Set.of(NoticeKind.VOTE), Reading.ANY);
  }

  private long unread(long account, NoticeKind kind) {
    return signs.unread(account).of(Set.of(kind));
  }

  private void agree(long owner, long voter) {
    notices.tellAgain(vote(owner, voter), SERVER.clock().instant());
  }

  @Test
  void many_votes_on_one_thing_are_one_notice_that_is_new_again_with_each() {
    var people = Neighbours.several(4);
    var lin = people.getFirst();
    people.forEach(voter -> agree(lin, voter));
    agree(lin, people.getLast());
    assertThat(votes(lin))
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.times()).isEqualTo(3);
          assertThat(notice.senderId()).isEqualTo(people.getLast());
          assertThat(notice.actors()).hasSize(3);
        });
    assertThat(unread(lin, NoticeKind.VOTE)).isEqualTo(1);
    var mei = Neighbours.one();
    assertThat(signs.sign(lin, votes(lin).getFirst().id())).isTrue();
    assertThat(unread(lin, NoticeKind.VOTE)).isZero();
    agree(lin, mei);
    assertThat(votes(lin)).singleElement().matches(notice -> !notice.read());
    assertThat(unread(lin, NoticeKind.VOTE)).isEqualTo(1);
  }

  @Test
  void votes_taken_back_leave_the_notice_and_the_last_one_takes_it_along() {
    var people = Neighbours.several(3);
    var lin = people.getFirst();
    people.forEach(voter -> agree(lin, voter));
    notices.takeBack(vote(lin, people.get(2)));
    notices.takeBack(vote(lin, people.get(2)));
    assertThat(votes(lin))
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.times()).isEqualTo(1);
          assertThat(notice.senderId()).isEqualTo(people.get(1));
        });
    notices.takeBack(vote(lin, people.get(1)));
    assertThat(votes(lin)).isEmpty();
    assertThat(unread(lin, NoticeKind.VOTE)).isZero();
  }

  @Test
  void a_notice_to_everybody_is_read_by_each_on_his_own() {
    var lin = Neighbours.one();
    var mei = Neighbours.one();
    signs.signAll(lin, NoticeKind.ALL);
    signs.signAll(mei, NoticeKind.ALL);
    SERVER.bean(SiteNotices.class).toAll(SiteNotices.SERVER, "停水", "明天停水");
    assertThat(unread(lin, NoticeKind.SYSTEM)).isEqualTo(1);
    var notice = seen(lin, NoticeKind.OF_THE_SITE, Reading.NEW).getFirst();
    assertThat(notice.ownerId()).isZero();
    assertThat(signs.sign(lin, notice.id())).isTrue();
    assertThat(signs.sign(lin, notice.id())).isTrue();
    assertThat(unread(lin, NoticeKind.SYSTEM)).isZero();
    assertThat(seen(lin, NoticeKind.ALL, Reading.NEW)).isEmpty();
    assertThat(seen(lin, NoticeKind.ALL, Reading.READ).getFirst().id()).isEqualTo(notice.id());
    assertThat(unread(mei, NoticeKind.SYSTEM)).isEqualTo(1);
    signs.signAll(mei, NoticeKind.OF_THE_SITE);
    assertThat(signs.unread(mei).total()).isZero();
  }

  @Test
  void whatever_can_be_reported_can_be_told_of() {
    for (var kind : Subject.Kind.values()) {
      assertThat(Thing.of(new Subject(kind, 7)).kind().name()).isEqualTo(kind.name());
    }
  }

  @Test
  void a_block_does_not_betray_who_is_not_named() {
    var lin = Neighbours.one();
    var mei = Neighbours.one();
    SERVER.bean(Blocks.class).block(lin, mei);
    var thing = new Thing(Thing.Kind.ANSWER, 8);
    var answer = NewNotice.ofMember(lin, NoticeKind.ANSWER, mei, thing);
    assertThat(notices.tell(answer)).isEqualTo(Notices.Telling.NOTHING_NEW);
    assertThat(notices.tell(answer.unnamed())).isEqualTo(Notices.Telling.TOLD);
    assertThat(seen(lin, Set.of(NoticeKind.ANSWER), Reading.NEW))
        .singleElement()
        .matches(notice -> notice.senderId() == 0);
  }

  @Test
  void only_the_owner_signs_and_an_occasion_is_told_once() {
    var lin = Neighbours.one();
    var mei = Neighbours.one();
    signs.signAll(lin, NoticeKind.ALL);
    var notice = NewNotice.ofSite(lin, NoticeKind.GROUP, "群聊通知", "入群").once("group 1");
    assertThat(notices.tell(notice)).isEqualTo(Notices.Telling.TOLD);
    assertThat(notices.tell(notice)).isEqualTo(Notices.Telling.NOTHING_NEW);
    var told = seen(lin, Set.of(NoticeKind.GROUP), Reading.NEW);
    assertThat(told).hasSize(1);
    assertThat(signs.sign(mei, told.getFirst().id())).isFalse();
    assertThat(signs.sign(mei, Long.MAX_VALUE)).isFalse();
    assertThat(signs.unread(lin).total()).isEqualTo(1);
    assertThat(signs.sign(lin, told.getFirst().id())).isTrue();
    assertThat(signs.unread(lin).total()).isZero();
  }
}
