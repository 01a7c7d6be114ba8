package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.group.Hamlet.NOBODY;
import static org.linli.group.Hamlet.bean;
import static org.linli.group.Hamlet.draft;
import static org.linli.group.Hamlet.found;
import static org.linli.group.Hamlet.join;
import static org.linli.group.Hamlet.rank;
import static org.linli.group.Hamlet.somebody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.identity.Members;
import org.linli.moderation.Editing;

class MembershipTest {
  private final Founding founding = bean(Founding.class);
  private final Invitations invitations = bean(Invitations.class);
  private final Applying applying = bean(Applying.class);
  private final Ranks ranks = bean(Ranks.class);
  private final Discipline discipline = bean(Discipline.class);
  private final Parting parting = bean(Parting.class);
  private final ChatGroups groups = bean(ChatGroups.class);
  private final long mei = somebody("梅");
  private final long han = somebody("韩");
  private final long wu = somebody("吴");

  private int members(long group) {
    return groups.find(group).orElseThrow().members();
  }

  @Test
  void who_founds_a_group_owns_it_and_is_alone_in_it() {
    var group = found(mei, "楼下的 🌱 菜园");
    AfterRestart.nowAndLater(
        "a group",
        () -> {
          var seen = bean(ChatGroups.class).find(group).orElseThrow();
          assertThat(seen)
              .extracting(ChatGroup::name, ChatGroup::description, ChatGroup::members)
              .containsExactly("楼下的 🌱 菜园", "楼下的 🌱 菜园的简介。", 1);
          assertThat(seen.owner().id()).isEqualTo(mei);
        });
    assertThat(rank(group, mei)).isEqualTo(Rank.OWNER);
    assertThat(groups.listed("楼下的 🌱", 0, 50)).extracting(ChatGroup::id).contains(group);
  }

  @Test
  void a_group_has_a_name_and_a_portrait_that_is_here() {
    Hamlet.forbidAWord();
    for (var unfit :
        List.of(
            draft(" "),
            draft("长".repeat(201)),
            draft("a\u0000"),
            draft(Hamlet.FORBIDDEN),
            new GroupDraft("名", Hamlet.FORBIDDEN, "", true),
            new GroupDraft("名", "长".repeat(100_001), "", true),
            new GroupDraft("名", "", "https://elsewhere.example.org/1.png", true))) {
      assertThat(founding.found(mei, unfit)).isEqualTo(new Founding.Outcome.Unfit());
    }
    var picture = Hamlet.picture(1);
    var group = found(mei, "名".repeat(200));
    assertThat(founding.edit(mei, group, new GroupChange(null, null, picture, false)))
        .isEqualTo(Editing.EDITED);
    assertThat(groups.find(group).orElseThrow())
        .extracting(ChatGroup::name, ChatGroup::portrait, ChatGroup::listed)
        .containsExactly("名".repeat(200), picture, false);
    assertThat(groups.listed("名".repeat(200), 0, 50))
        .extracting(ChatGroup::id)
        .doesNotContain(group);
    assertThat(founding.edit(mei, group, new GroupChange("", null, null, null)))
        .isEqualTo(Editing.UNFIT);
    assertThat(founding.edit(han, group, new GroupChange("别", null, null, null)))
        .isEqualTo(Editing.NOT_ALLOWED);
    assertThat(founding.edit(mei, NOBODY, new GroupChange("别", null, null, null)))
        .isEqualTo(Editing.NO_SUCH_CONTENT);
  }

  @Test
  void somebody_has_so_many_groups_and_gets_no_more_from_others() {
    var busy = somebody("忙");
    for (var i = 0; i < GroupLimits.MOST_OWNED; i++) {
      found(busy, "群" + i);
    }
    assertThat(founding.found(busy, draft("再一个"))).isEqualTo(new Founding.Outcome.TooMany());
    var group = found(mei, "给忙人", busy);
    assertThat(ranks.handOver(mei, group, busy)).isEqualTo(Change.FULL);
  }

  @Test
  void an_invitation_is_confirmed_by_the_invited_alone() {
    var group = found(mei, "棋友");
    assertThat(invitations.accept(han, group)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(invitations.invite(han, group, wu)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(invitations.invite(mei, group, NOBODY)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(invitations.invite(mei, NOBODY, han)).isEqualTo(Change.NO_SUCH_GROUP);
    assertThat(invitations.invite(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(invitations.invite(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(members(group)).isEqualTo(1);
    assertThat(bean(OwnGroups.class).pending(han, 0, 9))
        .extracting(OwnGroup::id, OwnGroup::rank)
        .containsExactly(tuple(group, Rank.INVITED));
    assertThat(applying.admit(mei, group, han)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(invitations.accept(han, group)).isEqualTo(Change.DONE);
    assertThat(invitations.accept(han, group)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(members(group)).isEqualTo(2);
    assertThat(invitations.invite(mei, group, han)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(invitations.invite(mei, group, wu)).isEqualTo(Change.DONE);
    assertThat(invitations.decline(wu, group)).isEqualTo(Change.DONE);
    assertThat(invitations.decline(wu, group)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(rank(group, wu)).isNull();
  }

  @Test
  void applying_twice_is_applying_once_and_a_leader_decides() {
    var group = found(mei, "合唱");
    assertThat(applying.apply(han, NOBODY)).isEqualTo(Change.NO_SUCH_GROUP);
    assertThat(applying.apply(han, group)).isEqualTo(Change.DONE);
    assertThat(applying.apply(han, group)).isEqualTo(Change.DONE);
    assertThat(invitations.accept(han, group)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(applying.admit(han, group, han)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(applying.refuse(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(applying.refuse(mei, group, han)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(applying.apply(han, group)).isEqualTo(Change.DONE);
    assertThat(applying.admit(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(applying.admit(mei, group, han)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(applying.apply(han, group)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(members(group)).isEqualTo(2);
    assertThat(applying.apply(wu, group)).isEqualTo(Change.DONE);
    assertThat(parting.leave(wu, group)).isEqualTo(Change.DONE);
    assertThat(members(group)).isEqualTo(2);
  }

  @Test
  void who_is_both_invited_and_applies_is_in() {
    var group = found(mei, "书友");
    invitations.invite(mei, group, han);
    assertThat(applying.apply(han, group)).isEqualTo(Change.DONE);
    applying.apply(wu, group);
    assertThat(invitations.invite(mei, group, wu)).isEqualTo(Change.DONE);
    assertThat(List.of(rank(group, han), rank(group, wu))).containsOnly(Rank.NORMAL);
  }

  @Test
  void a_full_group_takes_nobody() {
    var group = found(mei, "满");
    Hamlet.jdbc()
        .sql("update \"group\".chat set members = 500 where id = :id")
        .param("id", group)
        .update();
    applying.apply(han, group);
    assertThat(applying.admit(mei, group, han)).isEqualTo(Change.FULL);
    assertThat(rank(group, han)).isEqualTo(Rank.APPLIED);
  }

  @Test
  void the_owner_alone_gives_ranks_and_hands_over() {
    var group = found(mei, "值班", han, wu);
    assertThat(ranks.promote(han, group, wu)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(ranks.promote(mei, group, mei)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(ranks.promote(mei, group, NOBODY)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(ranks.promote(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(ranks.promote(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(ranks.promote(han, group, wu)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(ranks.demote(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(rank(group, han)).isEqualTo(Rank.NORMAL);
    discipline.silence(mei, group, han, true);
    assertThat(ranks.handOver(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(List.of(rank(group, mei), rank(group, han)))
        .containsExactly(Rank.ADMINISTRATOR, Rank.OWNER);
    assertThat(groups.find(group).orElseThrow().owner().id()).isEqualTo(han);
    assertThat(bean(GroupMembers.class).find(group, han).orElseThrow().speaks()).isTrue();
    assertThat(ranks.handOver(mei, group, wu)).isEqualTo(Change.NOT_ALLOWED);
    invitations.invite(han, group, somebody("客"));
    assertThat(ranks.promote(han, group, somebody("客"))).isEqualTo(Change.NO_SUCH_MEMBER);
  }

  @Test
  void an_administrator_has_a_say_over_those_below_him_alone() {
    var lin = somebody("林");
    var group = found(mei, "夜巡", han, wu, lin);
    ranks.promote(mei, group, han);
    ranks.promote(mei, group, lin);
    for (var above : List.of(mei, lin, han)) {
      assertThat(discipline.silence(han, group, above, true)).isEqualTo(Change.NOT_ALLOWED);
      assertThat(discipline.ban(han, group, above)).isEqualTo(Change.NOT_ALLOWED);
    }
    assertThat(discipline.ban(wu, group, lin)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(discipline.ban(mei, group, mei)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(discipline.silence(mei, group, mei, true)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(discipline.silence(han, group, wu, true)).isEqualTo(Change.DONE);
    assertThat(discipline.ban(mei, group, lin)).isEqualTo(Change.DONE);
    assertThat(discipline.ban(han, group, wu)).isEqualTo(Change.DONE);
    assertThat(discipline.ban(han, group, wu)).isEqualTo(Change.DONE);
    assertThat(members(group)).isEqualTo(2);
  }

  @Test
  void who_is_banned_stays_out_until_a_leader_lets_him_in_again() {
    var group = found(mei, "门");
    applying.apply(han, group);
    assertThat(discipline.ban(mei, group, NOBODY)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(discipline.unban(mei, group, han)).isEqualTo(Change.NO_SUCH_MEMBER);
    discipline.ban(mei, group, han);
    assertThat(applying.apply(han, group)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(invitations.invite(mei, group, han)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(invitations.accept(han, group)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(parting.leave(han, group)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(applying.admit(mei, group, han)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(ranks.promote(mei, group, han)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(discipline.silence(mei, group, han, true)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(bean(GroupMembers.class).outside(group, 0, 9))
        .extracting(GroupMember::rank)
        .containsExactly(Rank.BANNED);
    assertThat(discipline.unban(mei, group, han)).isEqualTo(Change.DONE);
    assertThat(applying.apply(han, group)).isEqualTo(Change.DONE);
  }

  @Test
  void members_leave_and_an_owner_closes_or_hands_over_first() {
    var group = found(mei, "散", han);
    assertThat(parting.leave(mei, group)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(parting.leave(wu, group)).isEqualTo(Change.NO_SUCH_MEMBER);
    assertThat(parting.leave(han, group)).isEqualTo(Change.DONE);
    assertThat(members(group)).isEqualTo(1);
    assertThat(parting.close(han, group)).isEqualTo(Change.NOT_ALLOWED);
    assertThat(parting.close(mei, group)).isEqualTo(Change.DONE);
    assertThat(parting.close(mei, group)).isEqualTo(Change.NO_SUCH_GROUP);
    assertThat(groups.find(group)).isEmpty();
    assertThat(applying.apply(han, group)).isEqualTo(Change.NO_SUCH_GROUP);
    assertThat(parting.leave(mei, group)).isEqualTo(Change.NO_SUCH_GROUP);
    assertThat(bean(OwnGroups.class).of(mei, 0, 99)).extracting(OwnGroup::id).doesNotContain(group);
  }

  @Test
  void the_groups_of_an_erased_owner_pass_to_the_eldest_or_close() {
    var first = found(mei, "传", han, wu);
    ranks.promote(mei, first, wu);
    var second = found(mei, "承", han);
    var third = found(mei, "终");
    var other = found(han, "别家", mei);
    bean(Members.class).delete(mei);
    assertThat(groups.find(first).orElseThrow())
        .extracting(group -> group.owner().id(), ChatGroup::members)
        .containsExactly(wu, 2);
    assertThat(rank(second, han)).isEqualTo(Rank.OWNER);
    assertThat(groups.find(third)).isEmpty();
    assertThat(members(other)).isEqualTo(1);
    assertThat(rank(other, mei)).isNull();
    assertThat(invitations.invite(han, other, mei)).isEqualTo(Change.NO_SUCH_MEMBER);
    join(han, other, wu);
  }
}
