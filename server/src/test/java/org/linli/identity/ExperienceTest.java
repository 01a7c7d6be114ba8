package org.linli.identity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.identity.Experience.Browsing;

class ExperienceTest {
  private static final String TOPIC = "浏览话题";

  private static Experience experience() {
    return SERVER.bean(Experience.class);
  }

  private static void assertSumIsTheJournals(Resident resident) {
    var journal = experience().changes(resident.account(), 0, 1_000);
    assertThat(journal.stream().mapToInt(ExperienceChange::value).sum())
        .isEqualTo(resident.member().experience());
  }

  @Test
  void what_the_server_gives_and_takes_never_falls_below_nothing() {
    var yu = moveIn("小雨");
    assertThat(experience().earn(yu.account(), 30, "回答被采纳")).isTrue();
    assertThat(experience().earn(yu.account(), -50, "回答清除")).isTrue();
    assertThat(yu.member().experience()).isZero();
    assertThat(experience().changes(yu.account(), 0, 10))
        .extracting(ExperienceChange::value, ExperienceChange::description)
        .containsExactly(tuple(-30, "回答清除"), tuple(30, "回答被采纳"));
    assertSumIsTheJournals(yu);
  }

  @Test
  void more_than_can_be_counted_stays_at_the_most() {
    var han = moveIn("Han");
    experience().set(han.account(), Integer.MAX_VALUE - 1);
    experience().earn(han.account(), Integer.MAX_VALUE, "回答被采纳");
    assertThat(han.member().experience()).isEqualTo(Integer.MAX_VALUE);
    experience().set(han.account(), -5);
    assertThat(han.member().experience()).isZero();
  }

  @Test
  void what_changes_nothing_is_not_written_down() {
    var chen = moveIn("陈师傅");
    experience().earn(chen.account(), -1, "回答清除");
    experience().set(chen.account(), 0);
    assertThat(experience().changes(chen.account(), 0, 10)).isEmpty();
  }

  @Test
  void looking_at_things_earns_twenty_points_a_day_for_each_kind_however_quickly_they_come()
      throws Exception {
    SERVER.clock().leaveTheEndOfAnHour();
    var zhou = moveIn("周奶奶");
    Callable<Browsing> look = () -> experience().browse(zhou.account(), TOPIC);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var came = threads.invokeAll(Stream.generate(() -> look).limit(30).toList());
      assertThat(came.stream().collect(groupingBy(each -> each.resultNow(), counting())))
          .isEqualTo(Map.of(Browsing.EARNED, 20L, Browsing.ENOUGH_TODAY, 10L));
    }
    assertThat(experience().browse(zhou.account(), "浏览回答")).isEqualTo(Browsing.EARNED);
    assertThat(zhou.member().experience()).isEqualTo(21);
    assertSumIsTheJournals(zhou);
    AfterRestart.nowAndLater(
        "the journal of experience",
        () -> {
          assertSumIsTheJournals(zhou);
          assertThat(zhou.member().experience()).isEqualTo(21);
        });
  }

  @Test
  void only_what_there_is_to_look_at_earns_anything() {
    var wu = moveIn("Wu Ming");
    assertThat(experience().browse(wu.account(), "浏览天空")).isEqualTo(Browsing.NO_SUCH_BROWSE);
    assertThat(experience().browse(Long.MAX_VALUE, TOPIC)).isEqualTo(Browsing.NO_SUCH_MEMBER);
    assertThat(experience().earn(Long.MAX_VALUE, 1, "回答被采纳")).isFalse();
    assertThat(experience().set(Long.MAX_VALUE, 1)).isFalse();
  }

  @Test
  void who_is_erased_leaves_no_journal() {
    var yu = moveIn("小雨");
    experience().earn(yu.account(), 30, "回答被采纳");
    SERVER.bean(Members.class).delete(yu.account());
    assertThat(experience().changes(yu.account(), 0, 10)).isEmpty();
  }
}
