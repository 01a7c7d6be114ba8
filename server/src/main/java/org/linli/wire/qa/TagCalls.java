package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.topic.Tag;
import org.linli.topic.TagProposals;
import org.linli.topic.Tags;
import org.springframework.web.bind.annotation.RestController;

/** Tags for everybody. */
@RestController
class TagCalls {
  private static final int NOT_YET = -1;
  private final QaDoor door;
  private final Tags tags;
  private final TagProposals proposals;

  TagCalls(QaDoor door, Tags tags, TagProposals proposals) {
    this.door = door;
    this.tags = tags;
    this.proposals = proposals;
  }

  /** A first-level tag as a place of the home page, whose pages clients count from there. */
  private record Category(String name, long id, int page) {}

  /** A name that no tag holds yet. */
  private record Proposal(String name, int id) {}

  @Route("/api/tags/get_first_tag")
  Map<String, Object> firstLevel(HttpServletRequest request) {
    return door.open(request, _ -> rows(tags.firstLevel()));
  }

  @Route("/api/tags/get_child_tag")
  Map<String, Object> children(HttpServletRequest request) {
    return door.open(request, call -> rows(tags.childrenOf(father(call))));
  }

  @Route("/api/tags/get_tag_recommend")
  Map<String, Object> like(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var text = call.text("text");
          if (!text.isBlank()) {
            return proposed(call.text("title"), text);
          }
          var found = tags.like(father(call), call.text("tag"));
          return found.isEmpty()
              ? QaAnswer.success(List.of(new Proposal(call.text("tag"), NOT_YET)))
              : rows(found);
        });
  }

  @Route("/api/tags/get_tag_tree")
  Map<String, Object> tree(HttpServletRequest request) {
    return door.open(
        request, _ -> QaAnswer.success(tags.tree().stream().map(TagBranch::of).toList()));
  }

  @Route("/api/homepage/get_category")
  Map<String, Object> categories(HttpServletRequest request) {
    return door.open(
        request,
        _ ->
            QaAnswer.success(
                tags.firstLevel().stream()
                    .map(tag -> new Category(tag.name(), tag.id(), 1))
                    .toList()));
  }

  private Map<String, Object> proposed(String title, String text) {
    var rows = new ArrayList<Object>();
    proposals.tags(title, text).forEach(tag -> rows.add(TagRow.of(tag)));
    proposals.names(title, text).forEach(name -> rows.add(new Proposal(name, NOT_YET)));
    return QaAnswer.success(rows);
  }

  private static long father(QaCall call) {
    return call.number("tag_id").orElse(0L);
  }

  private static Map<String, Object> rows(List<Tag> tags) {
    return QaAnswer.success(tags.stream().map(TagRow::of).toList());
  }
}
