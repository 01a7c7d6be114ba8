package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.discovery.TagCare;
import org.springframework.web.bind.annotation.RestController;

/** What administrators do with tags. */
@RestController
class TagDesk {
  private final QaDoor door;
  private final TagCare tags;

  TagDesk(QaDoor door, TagCare tags) {
    this.door = door;
    this.tags = tags;
  }

  @Route("/api/tags/edit_tag")
  Map<String, Object> edit(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) -> {
          var level = TagRow.level(call.text("type", "tag_type"));
          if (level.isEmpty()) {
            return QaAnswer.of(-1, "unexpected type");
          }
          return switch (tags.edit(id(call, "id"), call.text("name"), level.get(), administrator)) {
            case DONE -> QaAnswer.success();
            case NO_SUCH_TAG -> unexpectedTag();
            case UNFIT_NAME -> QaAnswer.of(-1, "unfit name");
            case NAME_TAKEN -> QaAnswer.of(-2, "already exist");
            case HAS_CHILDREN, NO_FATHER -> QaAnswer.of(-1, "unexpected type");
          };
        });
  }

  @Route("/api/tags/delete_tag")
  Map<String, Object> delete(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) ->
            switch (tags.delete(id(call, "tag_id"), administrator)) {
              case DONE -> QaAnswer.success();
              case NO_SUCH_TAG -> unexpectedTag();
              case HAS_CHILDREN -> QaAnswer.of(-2, "the tag has children");
            });
  }

  @Route("/api/tags/merge_tags")
  Map<String, Object> merge(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) ->
            switch (tags.merge(id(call, "tag_id"), id(call, "merge_id"), administrator)) {
              case DONE -> QaAnswer.success();
              case NO_SUCH_TAG, ITSELF, DIFFERENT_LEVELS -> unexpectedTag();
            });
  }

  private static long id(QaCall call, String name) {
    return call.number(name).orElse(0L);
  }

  private static Map<String, Object> unexpectedTag() {
    return QaAnswer.of(-1, "unexpected tag");
  }
}
