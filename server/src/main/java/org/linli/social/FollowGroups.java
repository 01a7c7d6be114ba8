package org.linli.social;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The groups into which members sort whom they follow. */
@Repository
public class FollowGroups {
  /** The groups that everybody has from the beginning. */
  public static final String SPECIAL = "special";

  public static final String DEFAULT = "default";
  private static final List<Row> BUILT_IN = List.of(new Row(0, SPECIAL), new Row(1, DEFAULT));
  private static final int LONGEST_NAME = 64;
  private static final int MOST = 100;

  private final FollowRows follows;
  private final Counters counters;
  private final Living living;
  private final JdbcClient jdbc;
  private final Clock clock;

  FollowGroups(FollowRows follows, Counters counters, Living living, JdbcClient jdbc, Clock clock) {
    this.follows = follows;
    this.counters = counters;
    this.living = living;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(long id, String name) {}

  /** What came of adding a group. */
  public enum Addition {
    ADDED,
    EXISTS,
    /** It is blank, longer than 64 characters, or holds characters nobody can see or store. */
    UNFIT_NAME,
    /** The member has 100 groups of his own. */
    TOO_MANY
  }

  /** What came of deleting a group. */
  public enum Deletion {
    DELETED,
    NO_SUCH_GROUP,
    BUILT_IN
  }

  /** Adds an empty group after the member's others. */
  @Transactional
  public Addition addGroup(long owner, String name) {
    if (!fits(name)) {
      return Addition.UNFIT_NAME;
    }
    if (builtIn(name).isPresent() || !insert(owner, name)) {
      return Addition.EXISTS;
    }
    counters.hold(owner);
    if (own(owner).size() > MOST) {
      remove(owner, name);
      return Addition.TOO_MANY;
    }
    return Addition.ADDED;
  }

  /** Deletes a group and unfollows whoever is in it. */
  @Transactional
  public Deletion deleteGroup(long owner, String name) {
    if (builtIn(name).isPresent()) {
      return Deletion.BUILT_IN;
    }
    var removed = fits(name) ? remove(owner, name) : Optional.<Long>empty();
    removed.ifPresent(group -> follows.endGroup(owner, group));
    return removed.isPresent() ? Deletion.DELETED : Deletion.NO_SUCH_GROUP;
  }

  /**
   * The member's groups: special, default, then his own in the order of making. In them are the
   * 1,000 newest of his follows.
   */
  public List<FollowGroup> groupsOf(long owner) {
    var groups = Stream.concat(BUILT_IN.stream(), own(owner).stream()).toList();
    var placed = follows.followedBy(owner, 0, Follows.MOST_LISTED).reversed();
    var alive = living.among(placed.stream().map(FollowRows.Placed::followedId).toList());
    var members =
        placed.stream()
            .filter(follow -> alive.contains(follow.followedId()))
            .collect(
                groupingBy(
                    FollowRows.Placed::groupId, mapping(FollowRows.Placed::followedId, toList())));
    return groups.stream()
        .map(group -> new FollowGroup(group.name(), members.getOrDefault(group.id(), List.of())))
        .toList();
  }

  /** The id of a group, which stays as long as the transaction lasts. */
  Optional<Long> hold(long owner, String name) {
    var builtIn = builtIn(name);
    if (builtIn.isPresent() || !fits(name)) {
      return builtIn;
    }
    return jdbc.sql(
            """
            select id from social.follow_group
            where owner_id = :owner and name = :name
            for key share
            """)
        .param("owner", owner)
        .param("name", name)
        .query(Long.class)
        .optional();
  }

  void forget(long owner) {
    jdbc.sql("delete from social.follow_group where owner_id = :owner")
        .param("owner", owner)
        .update();
  }

  private List<Row> own(long owner) {
    return jdbc.sql("select id, name from social.follow_group where owner_id = :owner order by id")
        .param("owner", owner)
        .query(Row.class)
        .list();
  }

  private boolean insert(long owner, String name) {
    return jdbc.sql(
                """
                insert into social.follow_group (owner_id, name, made_at)
                values (:owner, :name, :now)
                on conflict do nothing
                """)
            .param("owner", owner)
            .param("name", name)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  private Optional<Long> remove(long owner, String name) {
    return jdbc.sql(
            """
            delete from social.follow_group where owner_id = :owner and name = :name returning id
            """)
        .param("owner", owner)
        .param("name", name)
        .query(Long.class)
        .optional();
  }

  private static Optional<Long> builtIn(String name) {
    return BUILT_IN.stream().filter(group -> group.name().equals(name)).map(Row::id).findFirst();
  }

  private static boolean fits(String name) {
    return !name.isBlank()
        && name.codePointCount(0, name.length()) <= LONGEST_NAME
        && name.codePoints().noneMatch(FollowGroups::isUnfit);
  }

  private static boolean isUnfit(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }
}
