package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.group.Hamlet.atOnce;
import static org.linli.group.Hamlet.bean;
import static org.linli.group.Hamlet.found;
import static org.linli.group.Hamlet.say;
import static org.linli.group.Hamlet.somebody;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.identity.Members;
import org.linli.platform.Recounts;

/** Two who do something at the same time leave what one after the other would have left. */
class AtOnceTest {
  private final long mei = somebody("梅");
  private final long han = somebody("韩");
  private final ChatGroups groups = bean(ChatGroups.class);

  @Test
  void who_is_let_in_by_two_at_once_is_in_once() throws Exception {
    var group = found(mei, "同");
    bean(Applying.class).apply(han, group);
    Callable<Change> admit = () -> bean(Applying.class).admit(mei, group, han);
    Callable<Change> invite = () -> bean(Invitations.class).invite(mei, group, han);
    var came =
        atOnce(
            Stream.generate(() -> List.of(admit, invite)).limit(5).flatMap(List::stream).toList());
    assertThat(came).filteredOn(Change.DONE::equals).hasSize(1);
    assertThat(groups.find(group).orElseThrow().members()).isEqualTo(2);
  }

  @Test
  void applying_many_times_at_once_is_one_application() throws Exception {
    var group = found(mei, "众");
    Callable<Change> apply = () -> bean(Applying.class).apply(han, group);
    assertThat(atOnce(Stream.generate(() -> apply).limit(8).toList())).containsOnly(Change.DONE);
    assertThat(bean(GroupMembers.class).outside(group, 0, 9)).hasSize(1);
  }

  @Test
  void the_last_place_is_given_once() throws Exception {
    var group = found(mei, "末位");
    var all = Stream.generate(() -> somebody("客")).limit(6).toList();
    all.forEach(one -> bean(Applying.class).apply(one, group));
    Hamlet.jdbc()
        .sql("update \"group\".chat set members = 499 where id = :id")
        .param("id", group)
        .update();
    var came =
        atOnce(
            all.stream()
                .map(one -> (Callable<Change>) () -> bean(Applying.class).admit(mei, group, one))
                .toList());
    assertThat(came).filteredOn(Change.DONE::equals).hasSize(1);
    assertThat(came).filteredOn(Change.FULL::equals).hasSize(5);
  }

  @Test
  void nobody_speaks_after_he_was_banned_while_he_spoke() throws Exception {
    var group = found(mei, "禁", han);
    var deeds = new ArrayList<Callable<Object>>();
    for (var i = 0; i < 20; i++) {
      var content = "话" + i;
      deeds.add(() -> bean(Messaging.class).send(han, group, 0, content));
      if (i == 9) {
        deeds.add(() -> bean(Discipline.class).ban(mei, group, han));
      }
    }
    var came = atOnce(deeds);
    var sent = came.stream().filter(Messaging.Outcome.Sent.class::isInstance).count();
    assertThat(Hamlet.read(mei, group)).hasSize((int) sent);
    assertThat(Hamlet.unread(mei, group)).isEqualTo(sent);
    assertThat(bean(Messaging.class).send(han, group, 0, "还"))
        .isEqualTo(new Messaging.Outcome.NotAllowed());
  }

  @Test
  void counters_are_right_after_many_have_spoken_and_read_at_once() throws Exception {
    var wu = somebody("吴");
    var group = found(mei, "闹", han, wu);
    var deeds = new ArrayList<Callable<Object>>();
    for (var i = 0; i < 30; i++) {
      var speaker = List.of(mei, han, wu).get(i % 3);
      deeds.add(() -> say(speaker, group, "话"));
      deeds.add(() -> bean(ReadMarks.class).sign(han, group, Long.MAX_VALUE));
    }
    atOnce(deeds);
    assertThat(Hamlet.unread(mei, group)).isEqualTo(20);
    assertThat(Hamlet.unread(wu, group)).isEqualTo(20);
    bean(ReadMarks.class).sign(han, group, Long.MAX_VALUE);
    assertThat(Hamlet.unread(han, group)).isZero();
    assertThat(bean(Recounts.class).repair(GroupRecounts.UNREAD, group)).isFalse();
    assertThat(bean(Recounts.class).repair(GroupRecounts.TALK, group)).isFalse();
  }

  @Test
  void two_owners_who_hand_over_while_one_is_erased_leave_a_group_with_an_owner() throws Exception {
    var group = found(mei, "交", han);
    Callable<Object> give = () -> bean(Ranks.class).handOver(mei, group, han);
    Callable<Object> erase =
        () -> {
          bean(Members.class).delete(han);
          return true;
        };
    atOnce(List.of(give, erase));
    var seen = groups.find(group).orElseThrow();
    assertThat(seen.owner().id()).isEqualTo(mei);
    assertThat(seen.members()).isEqualTo(1);
    assertThat(Hamlet.rank(group, mei)).isEqualTo(Rank.OWNER);
  }
}
