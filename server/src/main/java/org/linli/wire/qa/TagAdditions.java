package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.discovery.TagCare;
import org.linli.topic.Tag;
import org.linli.topic.Tag.Level;
import org.linli.topic.TagTree.Addition;
import org.springframework.web.bind.annotation.RestController;

/** New tags: members propose some of the second level, administrators add any. */
@RestController
class TagAdditions {
  private final QaDoor door;
  private final TagCare tags;

  TagAdditions(QaDoor door, TagCare tags) {
    this.door = door;
    this.tags = tags;
  }

  @Route("/api/tags/add_tag")
  Map<String, Object> propose(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var type = call.text("tag_type");
          return type.isEmpty() || TagRow.level(type).equals(Optional.of(Level.SECOND))
              ? answer(tags.propose(call.text("name"), father(call), account))
              : unexpectedType();
        });
  }

  /** The console sends the first level's number for either level, and a father for the second. */
  @Route("/api/tags/back_add_tag")
  Map<String, Object> add(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) ->
            TagRow.level(call.text("tag_type"))
                .map(level ->
                    level == Level.FIRST && call.number("father").isPresent()
                        ? Level.SECOND
                        : level)
                .map(level -> tags.add(call.text("name"), level, father(call), administrator))
                .map(TagAdditions::answer)
                .orElseGet(TagAdditions::unexpectedType));
  }

  private static long father(QaCall call) {
    return call.number("father").orElse(0L);
  }

  private static Map<String, Object> answer(Addition addition) {
    return switch (addition) {
      case Addition.Added(var tag) -> QaAnswer.success(TagRow.of(tag));
      case Addition.Exists(var tag) -> exists(tag);
      case Addition.UnfitName() -> unfitName();
      case Addition.NoSuchFather() -> QaAnswer.of(-1, "unexpected father");
      case Addition.TooOften() -> QaAnswer.of(-1, "unable to insert");
    };
  }

  private static Map<String, Object> exists(Tag tag) {
    var answer = QaAnswer.of(-2, "already exist");
    answer.put("data", TagRow.of(tag));
    return answer;
  }

  private static Map<String, Object> unfitName() {
    return QaAnswer.of(-1, "unfit name");
  }

  private static Map<String, Object> unexpectedType() {
    return QaAnswer.of(-1, "unexpected type");
  }
}
