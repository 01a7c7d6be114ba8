package org.linli.wire.neighbour;

import org.linli.neighbourhood.Circle;
import org.linli.neighbourhood.NearbyPosts;
import org.springframework.stereotype.Component;

/** The newest posts round a place. */
@Component
class CommunityList {
  private static final double USUAL_METRES = 500;
  private static final int MOST = 1_000;
  private final NearbyPosts posts;
  private final Names names;

  CommunityList(NearbyPosts posts, Names names) {
    this.posts = posts;
    this.names = names;
  }

  Object near(Fields data) {
    var centre = Places.required(data);
    var metres = data.decimal("distance").orElse(USUAL_METRES);
    if (metres < 0) {
      throw NeighbourRefusal.JSON_VALUE;
    }
    var start = data.number("start").filter(number -> number >= 0).orElse(0L);
    var limit = data.number("limit").filter(number -> number >= 0 && number <= MOST);
    var found = posts.in(new Circle(centre, metres), start, limit.map(Long::intValue).orElse(MOST));
    var called = names.of(found.stream().map(post -> post.author().id()).toList());
    return NeighbourAnswer.list(
        found.stream().map(post -> PostView.of(post, called.get(post.author().id()))).toList());
  }
}
