package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.social.Follows.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;

class FollowCountersTest {
  private static final int THREADS = 8;
  private static final int STEPS = 250;
  private static final List<String> GROUPS = List.of("special", "default", "邻居", "friends");
  private final Follows follows = RunningServer.shared().bean(Follows.class);
  private final FollowGroups groups = RunningServer.shared().bean(FollowGroups.class);
  private final FollowCheck check = RunningServer.shared().bean(FollowCheck.class);
  private final JdbcClient jdbc = RunningServer.shared().bean(JdbcClient.class);

  private Counts counts(long account) {
    return follows.countsOf(List.of(account)).get(account);
  }

  /** What lists show, which know nothing of counters. */
  private Counts recount(long account) {
    var followed = groups.groupsOf(account).stream().mapToInt(group -> group.members().size());
    return new Counts(follows.followersOf(account).size(), followed.sum());
  }

  private void drift(long account, long fans) {
    jdbc.sql("update social.counter set fans = :fans where account_id = :account")
        .param("fans", fans)
        .param("account", account)
        .update();
  }

  @Test
  void counters_are_right_when_8_threads_follow_and_unfollow_and_forget_at_random()
      throws Exception {
    var people = Neighbours.several(6);
    walk(people, this::anything);
    for (var person : people) {
      assertThat(counts(person)).isEqualTo(recount(person));
    }
  }

  @Test
  void a_repair_while_others_follow_changes_nothing() throws Exception {
    var people = Neighbours.several(3);
    walk(
        people,
        (random, all) -> {
          if (random.nextInt(10) == 0) {
            var person = all.get(random.nextInt(all.size()));
            var repair = RunningServer.shared().bean(Counters.class).repair(person);
            assertThat(repair.kept()).isEqualTo(repair.counted());
          } else {
            anything(random, all);
          }
        });
    for (var person : people) {
      assertThat(counts(person)).isEqualTo(recount(person));
    }
  }

  @Test
  void drift_is_repaired_in_the_night() {
    var people = Neighbours.several(3);
    follows.follow(people.get(0), people.get(1), "default");
    follows.follow(people.get(2), people.get(1), "default");
    drift(people.get(1), 7);
    drift(people.get(0), -1);
    jdbc.sql("delete from social.counter where account_id = :account")
        .param("account", people.get(2))
        .update();
    check.run();
    assertThat(counts(people.get(0))).isEqualTo(new Counts(0, 1));
    assertThat(counts(people.get(1))).isEqualTo(new Counts(2, 0));
    assertThat(counts(people.get(2))).isEqualTo(new Counts(0, 1));
    assertThat(RunningServer.shared().bean(Counters.class).drifted())
        .doesNotContainAnyElementsOf(people);
  }

  @FunctionalInterface
  private interface Step {
    void take(Random random, List<Long> people);
  }

  private void anything(Random random, List<Long> people) {
    var one = people.get(random.nextInt(people.size()));
    var other = people.get(random.nextInt(people.size()));
    var group = GROUPS.get(random.nextInt(GROUPS.size()));
    switch (random.nextInt(20)) {
      case 0 -> follows.forget(one);
      case 1, 2 -> groups.deleteGroup(one, group);
      case 3, 4, 5, 6 -> groups.addGroup(one, group);
      case 7, 8, 9, 10, 11 -> follows.unfollow(one, other);
      default -> follows.follow(one, other, group);
    }
  }

  private static void walk(List<Long> people, Step step) throws Exception {
    var walks = new ArrayList<Callable<Void>>();
    IntStream.range(0, THREADS)
        .forEach(seed ->
            walks.add(() -> {
              var random = new Random(seed);
              for (var i = 0; i < STEPS; i++) {
                step.take(random, people);
              }
              return null;
            }));
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var walk : threads.invokeAll(walks)) {
        walk.get();
      }
    }
  }
}
