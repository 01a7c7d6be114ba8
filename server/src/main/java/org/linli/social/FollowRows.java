package org.linli.social;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The follows themselves. A statement that makes or ends some counts them too: follows are locked
 * by key first, counters by account after them and days last, so nobody waits in a circle.
 */
@Repository
class FollowRows {
  private static final String COUNTED =
      """
      with changed as (%s),
      days as (
        insert into social.fan_day as kept (account_id, day, gained, lost)
        select followed_id, :day, greatest(sum(:step), 0), greatest(sum(-:step), 0)
        from changed
        group by followed_id
        order by followed_id
        on conflict (account_id, day) do update
        set gained = kept.gained + excluded.gained, lost = kept.lost + excluded.lost)
      insert into social.counter as kept (account_id, fans, follows)
      select account_id, sum(fans), sum(follows)
      from (
        select followed_id as account_id, :step as fans, 0 as follows from changed
        union all
        select follower_id, 0, :step from changed) as part
      group by account_id
      order by account_id
      on conflict (account_id) do update
      set fans = kept.fans + excluded.fans, follows = kept.follows + excluded.follows
      """;
  private static final String ENDED =
      """
      delete from social.follow as ended
      using (
        select follower_id, followed_id from social.follow
        where %s
        order by follower_id, followed_id
        for update) as held
      where ended.follower_id = held.follower_id and ended.followed_id = held.followed_id
      returning ended.follower_id, ended.followed_id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  FollowRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A followed member and the group he is in. */
  record Placed(long followedId, long groupId) {}

  /** Follows into a group; false when he is followed already, in whichever group. */
  boolean add(long follower, long followed, long group) {
    return jdbc.sql(
                COUNTED.formatted(
                    """
                    insert into social.follow (follower_id, followed_id, group_id, followed_at)
                    values (:follower, :followed, :group, :now)
                    on conflict do nothing
                    returning follower_id, followed_id
                    """))
            .param("follower", follower)
            .param("followed", followed)
            .param("group", group)
            .param("now", Timestamp.from(clock.instant()))
            .param("day", today())
            .param("step", 1)
            .update()
        > 0;
  }

  /** Puts whom the member follows into another group; false when he is there or not followed. */
  boolean move(long follower, long followed, long group) {
    return jdbc.sql(
                """
                update social.follow set group_id = :group
                where follower_id = :follower and followed_id = :followed and group_id <> :group
                """)
            .param("follower", follower)
            .param("followed", followed)
            .param("group", group)
            .update()
        == 1;
  }

  boolean isIn(long follower, long followed, long group) {
    return jdbc.sql(
            """
            select exists (
              select from social.follow
              where follower_id = :follower and followed_id = :followed and group_id = :group)
            """)
        .param("follower", follower)
        .param("followed", followed)
        .param("group", group)
        .query(Boolean.class)
        .single();
  }

  boolean exists(long follower, long followed) {
    return jdbc.sql(
            """
            select exists (
              select from social.follow
              where follower_id = :follower and followed_id = :followed)
            """)
        .param("follower", follower)
        .param("followed", followed)
        .query(Boolean.class)
        .single();
  }

  /** Ends a follow; false when there was none. */
  boolean end(long follower, long followed) {
    return ending("follower_id = :follower and followed_id = :followed")
            .param("follower", follower)
            .param("followed", followed)
            .update()
        > 0;
  }

  void endGroup(long follower, long group) {
    ending("follower_id = :follower and group_id = :group")
        .param("follower", follower)
        .param("group", group)
        .update();
  }

  /** Ends all follows by and of an account, as if it had never had any. */
  void endAll(long account) {
    ending("follower_id = :account or followed_id = :account").param("account", account).update();
  }

  /** Forgets when an account's fans came and went; whoever does so holds its counters. */
  void forgetDays(long account) {
    jdbc.sql("delete from social.fan_day where account_id = :account")
        .param("account", account)
        .update();
  }

  /** Whom a member follows, newest first. */
  List<Placed> followedBy(long follower, long offset, int most) {
    return jdbc.sql(
            """
            select followed_id, group_id from social.follow
            where follower_id = :follower
            order by followed_at desc, followed_id desc
            offset :offset limit :most
            """)
        .param("offset", offset)
        .param("follower", follower)
        .param("most", most)
        .query(Placed.class)
        .list();
  }

  /** Whom a member follows and who follows him, the newest of his follows first. */
  List<Long> mutual(long follower, long offset, int most) {
    return jdbc.sql(
            """
            select f.followed_id from social.follow f
            join social.follow b on b.follower_id = f.followed_id and b.followed_id = :follower
            where f.follower_id = :follower
            order by f.followed_at desc, f.followed_id desc
            offset :offset limit :most
            """)
        .param("offset", offset)
        .param("follower", follower)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** Who follows a member, newest first. */
  List<Long> followersOf(long followed, long offset, int most) {
    return jdbc.sql(
            """
            select follower_id from social.follow
            where followed_id = :followed
            order by followed_at desc, follower_id desc
            offset :offset limit :most
            """)
        .param("offset", offset)
        .param("followed", followed)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  private JdbcClient.StatementSpec ending(String which) {
    return jdbc.sql(COUNTED.formatted(ENDED.formatted(which)))
        .param("day", today())
        .param("step", -1);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), FanDays.ZONE);
  }
}
