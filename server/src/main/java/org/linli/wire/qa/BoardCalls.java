package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.linli.discovery.DemandFeed;
import org.linli.market.DemandBoard;
import org.linli.market.Demands;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.web.bind.annotation.RestController;

/** The board: what enterprises want done. */
@RestController
class BoardCalls {
  private final QaDoor door;
  private final DemandBoard board;
  private final DemandFeed feed;
  private final Demands demands;
  private final Tags tags;
  private final Readers readers;
  private final DemandView view;

  BoardCalls(
      QaDoor door,
      DemandBoard board,
      DemandFeed feed,
      Demands demands,
      Tags tags,
      Readers readers,
      DemandView view) {
    this.door = door;
    this.board = board;
    this.feed = feed;
    this.demands = demands;
    this.tags = tags;
    this.readers = readers;
    this.view = view;
  }

  private record Category(String name, long id) {}

  @Route("/api/board/get_board_recommend")
  Map<String, Object> recommend(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var found = feed.page(account, page.offset(), page.limit());
          return QaAnswer.success(view.rows(found, call.site()));
        });
  }

  @Route("/api/board/get_board_category")
  Map<String, Object> categories(HttpServletRequest request) {
    return door.open(request, _ -> QaAnswer.success(named(tags.firstLevel())));
  }

  @Route("/api/board/get_child_category")
  Map<String, Object> children(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var father = call.number("tag_id").orElse(0L);
          return tags.resolve(List.of(father)).isEmpty()
              ? QaAnswer.of(0, "unexpected tag")
              : QaAnswer.success(named(tags.childrenOf(father)));
        });
  }

  @Route("/api/board/get_demand")
  Map<String, Object> get(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            demands
                .find(DemandDrafts.id(call), readers.of(call))
                .map(demand -> QaAnswer.success(view.one(demand, call.site())))
                .orElseGet(() -> QaAnswer.of(0, "unexpected demand")));
  }

  @Route("/api/board/get_demands_by_tag")
  Map<String, Object> tagged(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.page();
          var ids = call.number("tag_id").map(tags::idsOf).orElse(List.of());
          var found = board.tagged(ids, page.offset(), page.limit());
          return QaAnswer.success(view.rows(found, call.site()));
        });
  }

  private static List<Category> named(List<Tag> tags) {
    return tags.stream().map(tag -> new Category(tag.name(), tag.id())).toList();
  }
}
