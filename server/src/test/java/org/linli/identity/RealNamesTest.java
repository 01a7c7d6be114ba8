package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.IdNumbers;
import org.linli.identity.ProfileEdit.Gender;
import org.linli.identity.RealNames.Outcome;
import org.linli.identity.RealNames.Refusal;
import org.linli.moderation.Act;
import org.linli.moderation.ActLog;
import org.springframework.jdbc.core.simple.JdbcClient;

class RealNamesTest {
  private static final long ROOT = 8_000_001;
  private static final RealNameClaim NOTHING =
      new RealNameClaim("", Optional.empty(), Optional.empty(), "", "", "");

  private static RealNames realNames() {
    return SERVER.bean(RealNames.class);
  }

  private static RealNameClaim claim(String name, String number) {
    return new RealNameClaim(name, Optional.empty(), Optional.empty(), "汉", "桂花巷3号", number);
  }

  private static RealName known(Resident resident) {
    return realNames().shown(resident.account(), ROOT).orElseThrow();
  }

  private static long acts(Act.Kind kind, long target) {
    return ActLog.whole().filter(act -> act.kind() == kind && act.targetId() == target).count();
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return threads.invokeAll(List.of(one, other)).stream().map(Future::resultNow).toList();
    }
  }

  @Test
  void what_a_member_declares_waits_and_the_number_tells_the_rest() {
    var yu = moveIn("小雨");
    var number = IdNumbers.complete("11010119880520124");
    assertThat(realNames().declare(yu.account(), claim("林小雨", number))).isEqualTo(Outcome.DONE);
    assertThat(yu.member().realName()).isEqualTo(RealNameState.WAITING);
    AfterRestart.nowAndLater(
        "a declared name",
        () -> {
          var known = known(yu);
          assertThat(known.state()).isEqualTo(RealNameState.WAITING);
          assertThat(known.name()).isEqualTo("林小雨");
          assertThat(known.number()).isEqualTo(number);
          assertThat(known.birthday()).isEqualTo(LocalDate.of(1988, 5, 20));
          assertThat(known.gender()).isEqualTo(Gender.W);
          assertThat(known.decidedAt()).isNull();
        });
  }

  @Test
  void the_number_is_not_kept_as_it_is_read() {
    var han = moveIn("Han");
    var number = IdNumbers.fresh();
    realNames().declare(han.account(), claim("韩梅", number));
    var kept =
        SERVER
            .bean(JdbcClient.class)
            .sql("select n::text from identity.real_name n where account_id = :account")
            .param("account", han.account())
            .query(String.class)
            .single();
    assertThat(kept).contains("韩梅").doesNotContain(number);
  }

  @Test
  void an_administrator_confirms_what_he_says_and_keeps_the_rest() {
    var chen = moveIn("陈师傅");
    var number = IdNumbers.fresh();
    realNames().declare(chen.account(), claim("陈勇", number));
    var correction =
        new RealNameClaim("陈大勇", Optional.of(Gender.M), Optional.empty(), "", "梧桐街1号", "");
    assertThat(realNames().confirm(chen.account(), correction, ROOT)).isEqualTo(Outcome.DONE);
    var known = known(chen);
    assertThat(known.state()).isEqualTo(RealNameState.CONFIRMED);
    assertThat(known.name()).isEqualTo("陈大勇");
    assertThat(known.nationality()).isEqualTo("汉");
    assertThat(known.address()).isEqualTo("梧桐街1号");
    assertThat(known.number()).isEqualTo(number);
    assertThat(known.decidedAt()).isNotNull();
    assertThat(acts(Act.Kind.REAL_NAME_CONFIRMED, chen.account())).isOne();
    assertThat(realNames().declare(chen.account(), claim("陈勇", number)))
        .isEqualTo(Outcome.ALREADY_CONFIRMED);
    assertThat(realNames().confirm(chen.account(), NOTHING, ROOT))
        .isEqualTo(Outcome.ALREADY_CONFIRMED);
  }

  @Test
  void who_has_declared_nothing_can_be_confirmed_by_what_the_administrator_says_alone() {
    var zhou = moveIn("周奶奶");
    assertThat(realNames().confirm(zhou.account(), NOTHING, ROOT)).isEqualTo(Outcome.UNFIT);
    assertThat(realNames().confirm(zhou.account(), claim("周桂兰", IdNumbers.fresh()), ROOT))
        .isEqualTo(Outcome.DONE);
    assertThat(zhou.member().realName()).isEqualTo(RealNameState.CONFIRMED);
  }

  @Test
  void a_refusal_forgets_all_but_the_birthday_and_frees_the_number() {
    var wu = moveIn("Wu Ming");
    var number = IdNumbers.fresh();
    realNames().declare(wu.account(), claim("吴明", number));
    var birthday = known(wu).birthday();
    assertThat(realNames().refuse(wu.account(), ROOT)).isEqualTo(Refusal.REFUSED);
    var known = known(wu);
    assertThat(known.state()).isEqualTo(RealNameState.REFUSED);
    assertThat(known.birthday()).isEqualTo(birthday);
    assertThat(known)
        .extracting(
            RealName::name,
            RealName::gender,
            RealName::number,
            RealName::address,
            RealName::nationality)
        .containsOnlyNulls();
    assertThat(realNames().refuse(wu.account(), ROOT)).isEqualTo(Refusal.NOTHING_TO_REFUSE);
    assertThat(realNames().confirm(wu.account(), NOTHING, ROOT)).isEqualTo(Outcome.UNFIT);
    assertThat(realNames().declare(moveIn("小雨").account(), claim("林小雨", number)))
        .isEqualTo(Outcome.DONE);
    assertThat(realNames().declare(wu.account(), claim("吴明", number))).isEqualTo(Outcome.DUPLICATE);
    assertThat(wu.member().realName()).isEqualTo(RealNameState.REFUSED);
  }

  @Test
  void one_of_two_who_declare_the_same_number_at_once_has_it() throws Exception {
    for (var round = 0; round < 5; round++) {
      var one = moveIn("小雨").account();
      var other = moveIn("Han").account();
      var number = IdNumbers.fresh();
      assertThat(
              atOnce(
                  () -> realNames().declare(one, claim("林小雨", number)),
                  () -> realNames().declare(other, claim("韩梅", number))))
          .containsExactlyInAnyOrder(Outcome.DONE, Outcome.DUPLICATE);
    }
  }

  @Test
  void of_two_administrators_who_confirm_at_once_one_does() throws Exception {
    for (var round = 0; round < 5; round++) {
      var chen = moveIn("陈师傅").account();
      realNames().declare(chen, claim("陈大勇", IdNumbers.fresh()));
      assertThat(
              atOnce(
                  () -> realNames().confirm(chen, NOTHING, ROOT),
                  () -> realNames().confirm(chen, NOTHING, ROOT + 1)))
          .containsExactlyInAnyOrder(Outcome.DONE, Outcome.ALREADY_CONFIRMED);
      assertThat(acts(Act.Kind.REAL_NAME_CONFIRMED, chen)).isOne();
      assertThat(
              atOnce(
                  () -> realNames().refuse(chen, ROOT), () -> realNames().refuse(chen, ROOT + 1)))
          .containsExactlyInAnyOrder(Refusal.REFUSED, Refusal.NOTHING_TO_REFUSE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "110101199001010010", "'; drop table identity.real_name; --"})
  void an_impossible_number_is_not_taken(String number) {
    var zhou = moveIn("周奶奶");
    assertThat(realNames().declare(zhou.account(), claim("周桂兰", number))).isEqualTo(Outcome.UNFIT);
    assertThat(zhou.member().realName()).isEqualTo(RealNameState.NONE);
  }

  @Test
  void a_name_that_is_blank_or_endless_is_not_taken() {
    var wu = moveIn("Wu Ming").account();
    assertThat(realNames().declare(wu, claim(" ", IdNumbers.fresh()))).isEqualTo(Outcome.UNFIT);
    assertThat(realNames().declare(wu, claim("吴".repeat(51), IdNumbers.fresh())))
        .isEqualTo(Outcome.UNFIT);
    assertThat(realNames().declare(Long.MAX_VALUE, claim("吴明", IdNumbers.fresh())))
        .isEqualTo(Outcome.NO_SUCH_MEMBER);
    assertThat(realNames().refuse(Long.MAX_VALUE, ROOT)).isEqualTo(Refusal.NO_SUCH_MEMBER);
  }

  @Test
  void the_latest_application_stands_first_and_every_look_is_logged() {
    var yu = moveIn("小雨");
    var han = moveIn("Han");
    realNames().declare(yu.account(), claim("林小雨", IdNumbers.fresh()));
    realNames().declare(han.account(), claim("韩梅", IdNumbers.fresh()));
    var looks = acts(Act.Kind.REAL_NAMES_LOOKED_AT, 0);
    var waiting = realNames().shown(RealNameState.WAITING, 0, 1_000, ROOT);
    assertThat(waiting.stream().map(RealName::accountId))
        .containsSubsequence(han.account(), yu.account());
    assertThat(acts(Act.Kind.REAL_NAMES_LOOKED_AT, 0)).isEqualTo(looks + 1);
    known(yu);
    assertThat(acts(Act.Kind.REAL_NAMES_LOOKED_AT, yu.account())).isOne();
  }

  @Test
  void nothing_is_left_of_who_is_erased_and_his_number_is_free() {
    var yu = moveIn("小雨");
    var number = IdNumbers.fresh();
    realNames().declare(yu.account(), claim("林小雨", number));
    SERVER.bean(Members.class).delete(yu.account());
    assertThat(realNames().shown(yu.account(), ROOT)).isEmpty();
    assertThat(realNames().declare(moveIn("小雨").account(), claim("林小雨", number)))
        .isEqualTo(Outcome.DONE);
  }
}
