package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.social.FollowGroups.DEFAULT;
import static org.linli.social.FollowGroups.SPECIAL;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.social.FollowGroups.Addition;
import org.linli.social.FollowGroups.Deletion;
import org.linli.social.Follows.Counts;
import org.linli.social.Follows.Following;

class FollowGroupsTest {
  private final Follows follows = RunningServer.shared().bean(Follows.class);
  private final FollowGroups groups = RunningServer.shared().bean(FollowGroups.class);
  private final long mei = Neighbours.one();

  private List<String> names() {
    return groups.groupsOf(mei).stream().map(FollowGroup::name).toList();
  }

  @Test
  void everybody_has_the_built_in_groups_and_nobody_deletes_them() {
    assertThat(names()).containsExactly(SPECIAL, DEFAULT);
    assertThat(groups.addGroup(mei, SPECIAL)).isEqualTo(Addition.EXISTS);
    assertThat(groups.addGroup(mei, DEFAULT)).isEqualTo(Addition.EXISTS);
    assertThat(groups.deleteGroup(mei, SPECIAL)).isEqualTo(Deletion.BUILT_IN);
    assertThat(groups.deleteGroup(mei, DEFAULT)).isEqualTo(Deletion.BUILT_IN);
    assertThat(names()).containsExactly(SPECIAL, DEFAULT);
  }

  @Test
  void groups_are_in_the_order_of_making() {
    assertThat(groups.addGroup(mei, "邻居")).isEqualTo(Addition.ADDED);
    assertThat(groups.addGroup(mei, "a")).isEqualTo(Addition.ADDED);
    assertThat(groups.addGroup(mei, "邻居")).isEqualTo(Addition.EXISTS);
    assertThat(names()).containsExactly(SPECIAL, DEFAULT, "邻居", "a");
    groups.deleteGroup(mei, "邻居");
    groups.addGroup(mei, "邻居");
    assertThat(names()).containsExactly(SPECIAL, DEFAULT, "a", "邻居");
  }

  @Test
  void a_name_has_1_to_64_characters_that_can_be_seen_and_stored() {
    assertThat(groups.addGroup(mei, "")).isEqualTo(Addition.UNFIT_NAME);
    assertThat(groups.addGroup(mei, "  ")).isEqualTo(Addition.UNFIT_NAME);
    assertThat(groups.addGroup(mei, "\0")).isEqualTo(Addition.UNFIT_NAME);
    assertThat(groups.addGroup(mei, "half \ud83c")).isEqualTo(Addition.UNFIT_NAME);
    assertThat(groups.addGroup(mei, "🏘".repeat(65))).isEqualTo(Addition.UNFIT_NAME);
    assertThat(groups.addGroup(mei, "🏘".repeat(64))).isEqualTo(Addition.ADDED);
    assertThat(names()).containsExactly(SPECIAL, DEFAULT, "🏘".repeat(64));
    assertThat(groups.deleteGroup(mei, "\0")).isEqualTo(Deletion.NO_SUCH_GROUP);
  }

  @Test
  void deleting_a_group_unfollows_whoever_is_in_it() {
    var han = Neighbours.one();
    var lei = Neighbours.one();
    var xia = Neighbours.one();
    groups.addGroup(mei, "邻居");
    follows.follow(mei, han, "邻居");
    follows.follow(mei, lei, "邻居");
    follows.follow(mei, xia, DEFAULT);
    assertThat(groups.deleteGroup(mei, "邻居")).isEqualTo(Deletion.DELETED);
    assertThat(groups.groupsOf(mei))
        .containsExactly(
            new FollowGroup(SPECIAL, List.of()), new FollowGroup(DEFAULT, List.of(xia)));
    assertThat(follows.followersOf(han)).isEmpty();
    assertThat(follows.countsOf(List.of(mei, han, lei, xia)))
        .containsEntry(mei, new Counts(0, 1))
        .containsEntry(han, new Counts(0, 0))
        .containsEntry(lei, new Counts(0, 0))
        .containsEntry(xia, new Counts(1, 0));
    assertThat(groups.deleteGroup(mei, "邻居")).isEqualTo(Deletion.NO_SUCH_GROUP);
    assertThat(follows.follow(mei, han, "邻居")).isEqualTo(Following.NO_SUCH_GROUP);
  }

  @Test
  void a_group_of_the_same_name_made_again_is_empty() {
    var han = Neighbours.one();
    groups.addGroup(mei, "邻居");
    follows.follow(mei, han, "邻居");
    groups.deleteGroup(mei, "邻居");
    groups.addGroup(mei, "邻居");
    assertThat(groups.groupsOf(mei).getLast()).isEqualTo(new FollowGroup("邻居", List.of()));
  }

  @Test
  void a_member_has_100_groups_of_his_own_at_most_even_when_he_adds_many_at_once()
      throws Exception {
    IntStream.range(0, 96).forEach(number -> groups.addGroup(mei, "group " + number));
    var additions = addAtOnce(IntStream.range(96, 108).mapToObj(i -> "group " + i).toList());
    assertThat(additions).containsOnly(Addition.ADDED, Addition.TOO_MANY);
    assertThat(Collections.frequency(additions, Addition.ADDED)).isEqualTo(4);
    assertThat(names()).hasSize(102);
    assertThat(groups.addGroup(mei, "group 1")).isEqualTo(Addition.EXISTS);
    assertThat(groups.addGroup(mei, "one more")).isEqualTo(Addition.TOO_MANY);
    groups.deleteGroup(mei, "group 1");
    assertThat(groups.addGroup(mei, "one more")).isEqualTo(Addition.ADDED);
  }

  @Test
  void of_the_same_name_added_at_once_one_is_made() throws Exception {
    var additions = addAtOnce(Collections.nCopies(8, "邻居"));
    assertThat(Collections.frequency(additions, Addition.ADDED)).isOne();
    assertThat(Collections.frequency(additions, Addition.EXISTS)).isEqualTo(7);
    assertThat(names()).containsExactly(SPECIAL, DEFAULT, "邻居");
  }

  private List<Addition> addAtOnce(List<String> names) throws InterruptedException {
    var additions =
        names.stream().map(name -> (Callable<Addition>) () -> groups.addGroup(mei, name)).toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      return threads.invokeAll(additions).stream().map(result -> result.resultNow()).toList();
    }
  }
}
