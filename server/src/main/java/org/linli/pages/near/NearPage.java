package org.linli.pages.near;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.neighbourhood.Circle;
import org.linli.neighbourhood.NearbyPosts;
import org.linli.neighbourhood.Posts;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What is told near a place, and what a member has told himself. */
@Controller
class NearPage {
  private static final List<String> DISTANCES = List.of("500", "1000", "2000", "5000", "20000");
  private final NearbyPosts nearby;
  private final Posts posts;

  NearPage(NearbyPosts nearby, Posts posts) {
    this.nearby = nearby;
    this.posts = posts;
  }

  @GetMapping("/near")
  View near(Visit visit, Form form) {
    visit.member();
    var metres = form.value("distance");
    var distance = DISTANCES.contains(metres) ? metres : DISTANCES.getFirst();
    form.with("distance", distance);
    return Whereabouts.read(form)
        .map(place -> page(visit, form, new Circle(place, Double.parseDouble(distance))))
        .orElseGet(() -> page(visit, form, List.of(), 0, false));
  }

  @GetMapping("/near/mine")
  View mine(Visit visit, Form form) {
    var paging = Paging.of(form);
    var read = posts.of(visit.member().id(), paging.offset(), paging.limit());
    return visit.page(
        "near/mine",
        Map.of(
            "items", Paging.shown(read).stream().map(NearItem::of).toList(),
            "more", paging.next(read)));
  }

  private View page(Visit visit, Form form, Circle circle) {
    var paging = Paging.of(form);
    var read = nearby.in(circle, paging.offset(), paging.limit());
    var items = Paging.shown(read).stream().map(post -> NearItem.in(visit, circle, post)).toList();
    return page(visit, form, items, paging.next(read), true);
  }

  private static View page(Visit visit, Form form, List<NearItem> items, int more, boolean looked) {
    return visit.page(
        "near/near",
        form,
        Map.of(
            "items", items,
            "more", more,
            "looked", looked,
            "distances", DISTANCES,
            "here", here(form)));
  }

  /** The same search again. */
  private static String here(Form form) {
    var asked =
        Stream.of(Whereabouts.TOWN, Whereabouts.LATITUDE, Whereabouts.LONGITUDE, "distance")
            .filter(name -> form.value(name).strip().matches("[a-z0-9.-]{1,30}"))
            .map(name -> name + "=" + form.value(name).strip())
            .toList();
    return "/near?" + String.join("&", asked);
  }
}
