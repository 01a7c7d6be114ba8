package org.linli.neighbourhood;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against a look at each of two thousand posts: in a town, at the line of the date, at a pole. */
class NearbyPostsTest {
  private static final JdbcClient JDBC = RunningServer.shared().bean(JdbcClient.class);
  private static final NearbyPosts NEARBY = RunningServer.shared().bean(NearbyPosts.class);
  private static final List<Place> MIDDLES =
      List.of(new Place(-77.85, 166.67), new Place(-16.79, 179.998), new Place(-89.999, 10));
  private static long account;

  @BeforeAll
  static void people_are_everywhere() {
    account =
        JDBC.sql(
                """
                insert into identity.account (nickname, level, user_group, created_at)
                values ('探险家', 1, 1, now()) returning id
                """)
            .query(Long.class)
            .single();
    var random = new Random(3);
    var places =
        IntStream.range(0, 2_000)
            .mapToObj(i -> beside(MIDDLES.get(i % 3), random, i % 2 == 0 ? 0.004 : 0.4))
            .map(Grid::rounded)
            .toList();
    JDBC.sql(
            """
            insert into neighbourhood.post
              (account_id, content, latitude, longitude, cell, state, created_at, changed_at)
            select :account, 'n', latitude, longitude, cell, 'NORMAL', now(), now()
            from unnest(:north::float8[], :east::float8[], :cell::bigint[])
              as p (latitude, longitude, cell)
            """)
        .param("account", account)
        .param("north", places.stream().map(Place::latitude).toArray(Double[]::new))
        .param("east", places.stream().map(Place::longitude).toArray(Double[]::new))
        .param("cell", places.stream().map(Curve::cell).toArray(Long[]::new))
        .update();
  }

  @AfterAll
  static void they_go() {
    JDBC.sql("delete from neighbourhood.post where account_id = :account")
        .param("account", account)
        .update();
  }

  private static Place beside(Place middle, Random random, double degrees) {
    var latitude = Math.clamp(middle.latitude() + degrees * random.nextGaussian(), -90, 90);
    var wide = degrees / Math.max(0.001, Math.cos(Math.toRadians(latitude)));
    var longitude = middle.longitude() + wide * random.nextGaussian();
    return new Place(latitude, Math.IEEEremainder(longitude, 360));
  }

  private static Map<Long, Place> all() {
    return JDBC
        .sql(
            "select id, latitude, longitude from neighbourhood.post where cell is not null"
                + " and state = 'NORMAL'")
        .query((row, _) -> Map.entry(row.getLong(1), new Place(row.getDouble(2), row.getDouble(3))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void each_circle_has_its_posts_and_no_others() {
    var all = all();
    var random = new Random(5);
    for (var middle : MIDDLES) {
      for (var metres : new double[] {200, 700, 3_000, 40_000, 2_000_000}) {
        var circle = new Circle(beside(middle, random, 0.002), metres);
        var near =
            all.entrySet().stream()
                .filter(post -> circle.centre().metresTo(post.getValue()) <= metres)
                .map(Map.Entry::getKey)
                .sorted(reverseOrder())
                .toList();
        assertThat(ids(circle, 0, 1_000)).as(circle.toString()).isEqualTo(part(near, 0, 1_000));
        assertThat(ids(circle, 100, 7)).isEqualTo(part(near, 100, 7));
      }
    }
  }

  @Test
  void a_post_as_far_as_the_circle_is_in_it() {
    var post = all().values().iterator().next();
    var centre = beside(post, new Random(1), 0.01);
    var metres = centre.metresTo(post);
    Function<Double, Boolean> has =
        far ->
            NEARBY.in(new Circle(centre, far), 0, 1_000).stream()
                .anyMatch(one -> one.place().equals(post));
    assertThat(has.apply(metres)).isTrue();
    assertThat(has.apply(metres - 0.01)).isFalse();
  }

  private static List<Long> ids(Circle circle, long start, int limit) {
    return NEARBY.in(circle, start, limit).stream().map(Post::id).toList();
  }

  private static List<Long> part(List<Long> all, int start, int limit) {
    return all.stream().skip(start).limit(limit).toList();
  }
}
