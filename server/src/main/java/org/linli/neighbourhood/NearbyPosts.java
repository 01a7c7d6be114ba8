package org.linli.neighbourhood;

import java.util.List;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Posts of a neighbourhood, the newest first. Where it has few they are looked for on the map;
 * where it has many all posts are read from the newest on, until enough of them were near. Both
 * cost the same where it has as many as the root of all posts times those wanted.
 */
@Repository
public class NearbyPosts {
  private static final int MANY = 10_000;

  private static final String WITHIN =
      """
      where place.latitude between :south and :north
        and power(sin(radians(place.latitude - :latitude) / 2), 2)
          + cos(radians(place.latitude)) * cos(radians(:latitude))
            * power(sin(radians(place.longitude - :longitude) / 2), 2) <= :reach
      order by place.id desc offset :start limit :limit
      """;

  private static final String ON_THE_MAP =
      """
      from unnest(:first::bigint[], :last::bigint[]) as stretch (first, last)
      cross join lateral (
        select id, latitude, longitude from neighbourhood.post
        where state = 'NORMAL' and cell between stretch.first and stretch.last
        offset 0) place
      """;

  private static final String FROM_THE_NEWEST =
      """
      from (
        select id, latitude, longitude from neighbourhood.post
        where state = 'NORMAL' and cell is not null) place
      """;

  private static final String HAS_MANY =
      """
      with enough as (
        select least(:many, sqrt(:wanted::float8 * max(id)))::bigint as posts
        from neighbourhood.post),
      found as (
        select count(*) as posts from (select %s limit (select posts from enough)) few)
      select found.posts >= enough.posts from found, enough
      """
          .formatted(ON_THE_MAP);

  private final JdbcClient jdbc;

  NearbyPosts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A part of them, from the {@code start} newest on. */
  public List<Post> in(Circle circle, long start, int limit) {
    var cover = Cover.of(circle);
    var source = start <= MANY && hasMany(cover, start + limit) ? FROM_THE_NEWEST : ON_THE_MAP;
    return jdbc
        .sql(list(source))
        .param("first", cover.first())
        .param("last", cover.last())
        .param("south", circle.south())
        .param("north", circle.north())
        .param("latitude", circle.centre().latitude())
        .param("longitude", circle.centre().longitude())
        .param("reach", circle.reach())
        .param("start", start)
        .param("limit", limit)
        .query(RecordRows.of(PostRow.class))
        .list()
        .stream()
        .map(PostRow::post)
        .toList();
  }

  private static String list(String source) {
    return Bounded.list(
        "with near as (select place.id "
            + source
            + WITHIN
            + ") "
            + PostRow.COLUMNS
            + " from near join neighbourhood.post p on p.id = near.id "
            + PostRow.CARDS
            + " order by p.id desc");
  }

  private boolean hasMany(Cover cover, long wanted) {
    return jdbc.sql(HAS_MANY)
        .param("first", cover.first())
        .param("last", cover.last())
        .param("many", MANY)
        .param("wanted", wanted)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
