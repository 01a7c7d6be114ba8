package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.social.FollowGroups.DEFAULT;
import static org.linli.social.FollowGroups.SPECIAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.linli.identity.Members;
import org.linli.social.Follows.Counts;
import org.linli.social.Follows.Following;
import org.linli.social.Follows.Unfollowing;

class FollowsTest {
  private static final long NOBODY = 9_000_000_000L;
  private final RunningServer server = RunningServer.shared();
  private final Follows follows = server.bean(Follows.class);
  private final FollowGroups groups = server.bean(FollowGroups.class);
  private final long mei = Neighbours.one();
  private final long han = Neighbours.one();
  private final long lei = Neighbours.one();

  private List<Long> group(long owner, String name) {
    return groups.groupsOf(owner).stream()
        .filter(group -> group.name().equals(name))
        .findFirst()
        .orElseThrow()
        .members();
  }

  private Counts counts(long account) {
    return follows.countsOf(List.of(account)).get(account);
  }

  @Test
  void a_followed_member_is_in_the_group_and_has_a_fan() {
    assertThat(follows.follow(mei, han, DEFAULT)).isEqualTo(Following.FOLLOWED);
    assertThat(group(mei, DEFAULT)).containsExactly(han);
    assertThat(follows.followersOf(han)).containsExactly(mei);
    assertThat(follows.countsOf(List.of(mei, han, lei)))
        .isEqualTo(Map.of(mei, new Counts(0, 1), han, new Counts(1, 0), lei, new Counts(0, 0)));
  }

  @Test
  void following_twice_is_following_once() {
    follows.follow(mei, han, SPECIAL);
    assertThat(follows.follow(mei, han, SPECIAL)).isEqualTo(Following.ALREADY_IN_THAT_GROUP);
    assertThat(group(mei, SPECIAL)).containsExactly(han);
    assertThat(counts(han)).isEqualTo(new Counts(1, 0));
  }

  @Test
  void following_into_another_group_moves() {
    groups.addGroup(mei, "邻居");
    follows.follow(mei, han, DEFAULT);
    assertThat(follows.follow(mei, han, "邻居")).isEqualTo(Following.FOLLOWED);
    assertThat(group(mei, DEFAULT)).isEmpty();
    assertThat(group(mei, "邻居")).containsExactly(han);
    assertThat(follows.follow(mei, han, SPECIAL)).isEqualTo(Following.FOLLOWED);
    assertThat(group(mei, "邻居")).isEmpty();
    assertThat(group(mei, SPECIAL)).containsExactly(han);
    assertThat(counts(mei)).isEqualTo(new Counts(0, 1));
    assertThat(counts(han)).isEqualTo(new Counts(1, 0));
  }

  @Test
  void lists_are_in_the_order_of_following_and_fans_newest_first() {
    follows.follow(mei, lei, DEFAULT);
    follows.follow(mei, han, SPECIAL);
    follows.follow(lei, han, DEFAULT);
    assertThat(follows.followersOf(han)).containsExactly(lei, mei);
    follows.follow(mei, han, DEFAULT);
    assertThat(group(mei, DEFAULT)).containsExactly(lei, han);
    assertThat(follows.followersOf(han)).containsExactly(lei, mei);
  }

  @Test
  void whom_one_cannot_follow_is_said() {
    assertThat(follows.follow(mei, mei, DEFAULT)).isEqualTo(Following.ONESELF);
    assertThat(follows.follow(mei, NOBODY, DEFAULT)).isEqualTo(Following.NO_SUCH_MEMBER);
    assertThat(follows.follow(mei, han, "nowhere")).isEqualTo(Following.NO_SUCH_GROUP);
    assertThat(follows.follow(mei, han, "")).isEqualTo(Following.NO_SUCH_GROUP);
    assertThat(follows.follow(mei, han, "zero\0")).isEqualTo(Following.NO_SUCH_GROUP);
    groups.addGroup(han, "han's own");
    assertThat(follows.follow(mei, han, "han's own")).isEqualTo(Following.NO_SUCH_GROUP);
    assertThat(counts(mei)).isEqualTo(new Counts(0, 0));
  }

  @Test
  void unfollowing_ends_it_once() {
    follows.follow(mei, han, SPECIAL);
    assertThat(follows.unfollow(han, mei)).isEqualTo(Unfollowing.NOT_FOLLOWED);
    assertThat(follows.unfollow(mei, han)).isEqualTo(Unfollowing.UNFOLLOWED);
    assertThat(follows.unfollow(mei, han)).isEqualTo(Unfollowing.NOT_FOLLOWED);
    assertThat(group(mei, SPECIAL)).isEmpty();
    assertThat(follows.followersOf(han)).isEmpty();
    assertThat(counts(mei)).isEqualTo(new Counts(0, 0));
    assertThat(counts(han)).isEqualTo(new Counts(0, 0));
  }

  @Test
  void whoever_is_forgotten_leaves_lists_and_counters_of_others() {
    groups.addGroup(han, "邻居");
    follows.follow(mei, han, DEFAULT);
    follows.follow(han, mei, "邻居");
    follows.follow(han, lei, DEFAULT);
    follows.follow(lei, mei, DEFAULT);
    follows.forget(han);
    assertThat(group(mei, DEFAULT)).isEmpty();
    assertThat(follows.followersOf(mei)).containsExactly(lei);
    assertThat(follows.followersOf(lei)).isEmpty();
    assertThat(groups.groupsOf(han))
        .containsExactly(new FollowGroup(SPECIAL, List.of()), new FollowGroup(DEFAULT, List.of()));
    assertThat(follows.countsOf(List.of(mei, han, lei)))
        .isEqualTo(Map.of(mei, new Counts(1, 0), han, new Counts(0, 0), lei, new Counts(0, 1)));
    follows.forget(han);
    assertThat(counts(mei)).isEqualTo(new Counts(1, 0));
  }

  @Test
  void a_deleted_member_leaves_lists_at_once_and_counters_with_the_nightly_check() {
    follows.follow(mei, han, DEFAULT);
    follows.follow(han, mei, DEFAULT);
    server.bean(Members.class).delete(han);
    assertThat(group(mei, DEFAULT)).isEmpty();
    assertThat(follows.followersOf(mei)).isEmpty();
    assertThat(follows.follow(lei, han, DEFAULT)).isEqualTo(Following.NO_SUCH_MEMBER);
    server.bean(FollowCheck.class).run();
    assertThat(counts(mei)).isEqualTo(new Counts(0, 0));
  }

  @Test
  void follows_groups_and_counters_are_there_after_a_restart() {
    groups.addGroup(mei, "邻居");
    follows.follow(mei, han, "邻居");
    follows.follow(mei, lei, SPECIAL);
    AfterRestart.nowAndLater(
        "follows are kept",
        () -> {
          assertThat(server.bean(FollowGroups.class).groupsOf(mei))
              .containsExactly(
                  new FollowGroup(SPECIAL, List.of(lei)),
                  new FollowGroup(DEFAULT, List.of()),
                  new FollowGroup("邻居", List.of(han)));
          assertThat(server.bean(Follows.class).followersOf(han)).containsExactly(mei);
          assertThat(server.bean(Follows.class).countsOf(List.of(mei, han)))
              .isEqualTo(Map.of(mei, new Counts(0, 2), han, new Counts(1, 0)));
        });
  }
}
