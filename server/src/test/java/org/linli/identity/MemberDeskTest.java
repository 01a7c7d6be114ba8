package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.AfterRestart;
import org.linli.identity.MemberDesk.Change;
import org.linli.identity.MemberDesk.Outcome;
import org.linli.moderation.Act;
import org.linli.moderation.ActLog;
import org.springframework.jdbc.core.simple.JdbcClient;

class MemberDeskTest {

  private static MemberDesk desk() {
    return SERVER.bean(MemberDesk.class);
  }

  private static Resident administrator() {
    var root = moveIn("Root");
    SERVER
        .bean(JdbcClient.class)
        .sql("update identity.account set user_group = 0 where id = :id")
        .param("id", root.account())
        .update();
    return root;
  }

  private static Change into(UserGroup group) {
    return new Change("", "", Optional.of(group), Optional.empty());
  }

  private static List<Act.Kind> actsOf(Resident administrator) {
    return ActLog.whole()
        .filter(act -> act.administratorId() == administrator.account())
        .map(Act::kind)
        .toList();
  }

  @Test
  void an_administrator_changes_name_group_and_experience_of_a_member() {
    var root = administrator();
    var yu = moveIn("小雨");
    var change = new Change("林溪", "", Optional.of(UserGroup.SPECIALIST), Optional.of(1_200));
    assertThat(desk().change(yu.account(), change, root.account())).isEqualTo(Outcome.DONE);
    AfterRestart.nowAndLater(
        "a changed member",
        () -> {
          assertThat(yu.member().nickname()).isEqualTo("林溪");
          assertThat(yu.member().userGroup()).isEqualTo(UserGroup.SPECIALIST);
          assertThat(yu.member().experience()).isEqualTo(1_200);
          assertThat(actsOf(root)).containsExactly(Act.Kind.MEMBER_CHANGED);
        });
  }

  @Test
  void what_is_unfit_changes_nothing() {
    var root = administrator().account();
    var han = moveIn("Han");
    var before = han.member();
    for (var change :
        List.of(
            new Change("x".repeat(201), "", Optional.of(UserGroup.MEMBER), Optional.of(7)),
            new Change("梅", "http://elsewhere.example/a.png", Optional.empty(), Optional.of(7)),
            new Change("梅", "", Optional.of(UserGroup.SPECIALIST_APPLICANT), Optional.of(7)))) {
      assertThat(desk().change(han.account(), change, root)).isNotEqualTo(Outcome.DONE);
    }
    assertThat(han.member()).isEqualTo(before);
    assertThat(desk().change(Long.MAX_VALUE, into(UserGroup.MEMBER), root))
        .isEqualTo(Outcome.NO_SUCH_MEMBER);
  }

  @ParameterizedTest
  @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobody_takes_it_from_himself(UserGroup group) {
    var root = administrator();
    assertThat(desk().change(root.account(), into(group), root.account()))
        .isEqualTo(Outcome.UNFIT_GROUP);
    assertThat(desk().ban(root.account(), Optional.empty(), "", root.account()))
        .isEqualTo(Outcome.UNFIT_GROUP);
    assertThat(root.member().userGroup()).isEqualTo(UserGroup.ADMINISTRATOR);
  }

  @Test
  void an_administrator_may_change_his_own_name() {
    var root = administrator();
    var change = new Change("管理员", "", Optional.of(UserGroup.ADMINISTRATOR), Optional.empty());
    assertThat(desk().change(root.account(), change, root.account())).isEqualTo(Outcome.DONE);
    assertThat(root.member().nickname()).isEqualTo("管理员");
  }

  @Test
  void who_is_banned_can_be_let_back_to_where_he_was_even_waiting() {
    var root = administrator().account();
    var chen = moveIn("陈师傅");
    SERVER
        .bean(JdbcClient.class)
        .sql("update identity.account set user_group = 5 where id = :id")
        .param("id", chen.account())
        .update();
    assertThat(desk().ban(chen.account(), Optional.empty(), "", root)).isEqualTo(Outcome.DONE);
    assertThat(chen.member().userGroup()).isEqualTo(UserGroup.BANNED);
    assertThat(desk().ban(chen.account(), Optional.empty(), "", root))
        .isEqualTo(Outcome.UNFIT_GROUP);
    assertThat(desk().change(chen.account(), into(UserGroup.ENTERPRISE_APPLICANT), root))
        .isEqualTo(Outcome.UNFIT_GROUP);
    assertThat(desk().change(chen.account(), into(UserGroup.SPECIALIST_APPLICANT), root))
        .isEqualTo(Outcome.DONE);
    assertThat(chen.member().userGroup()).isEqualTo(UserGroup.SPECIALIST_APPLICANT);
  }

  @Test
  void who_does_not_administer_changes_and_bans_nobody() {
    var wu = moveIn("Wu Ming").account();
    var yu = moveIn("小雨");
    assertThat(desk().change(yu.account(), into(UserGroup.SPECIALIST), wu))
        .isEqualTo(Outcome.NO_ADMINISTRATOR);
    assertThat(desk().ban(yu.account(), Optional.empty(), "", wu))
        .isEqualTo(Outcome.NO_ADMINISTRATOR);
    assertThat(yu.member().userGroup()).isEqualTo(UserGroup.MEMBER);
  }

  @Test
  void of_two_administrators_who_ban_each_other_at_once_one_remains() throws Exception {
    for (var round = 0; round < 10; round++) {
      var one = administrator();
      var other = administrator();
      List<Callable<Outcome>> bans =
          List.of(
              () -> desk().ban(one.account(), Optional.empty(), "", other.account()),
              () -> desk().ban(other.account(), Optional.empty(), "", one.account()));
      try (var threads = Executors.newFixedThreadPool(2)) {
        assertThat(threads.invokeAll(bans).stream().map(Future::resultNow))
            .containsExactlyInAnyOrder(Outcome.DONE, Outcome.NO_ADMINISTRATOR);
      }
      assertThat(List.of(one.member().userGroup(), other.member().userGroup()))
          .containsExactlyInAnyOrder(UserGroup.ADMINISTRATOR, UserGroup.BANNED);
    }
  }
}
