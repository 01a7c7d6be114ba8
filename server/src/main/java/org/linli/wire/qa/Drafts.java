package org.linli.wire.qa;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.identity.UserGroup;
import org.linli.knowledge.AnswerDraft;
import org.linli.knowledge.Bounty;
import org.linli.knowledge.QuestionDraft;

/** What members want to post, as their requests carry it. */
final class Drafts {
  private static final Set<String> YES = Set.of("1", "true");
  private static final long NOBODY = -1;

  private Drafts() {}

  static QuestionDraft question(QaCall call) {
    return new QuestionDraft(
        call.text("title").strip(),
        call.text("description", "discription"),
        ids(call.text("tags")),
        anonymous(call));
  }

  /** What is offered and who may answer; nothing where that is no price, or no group. */
  static Optional<Bounty> bounty(QaCall call) {
    var fen = Yuan.fen(call.text("price").strip());
    var groups = groups(call.text("allowed_user", "allowed_users"));
    return fen > 0 ? groups.map(admitted -> new Bounty(fen, admitted)) : Optional.empty();
  }

  /** What the client has shown as the price, if it says so. */
  static OptionalLong agreed(QaCall call) {
    return call.parameters().has("price")
        ? OptionalLong.of(Yuan.fenOrNothing(call.text("price").strip()))
        : OptionalLong.empty();
  }

  /** What the client offers as a price, if it says something. */
  static OptionalLong offered(QaCall call) {
    var price = call.text("price").strip();
    return price.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Yuan.fenOrNothing(price));
  }

  /** Whether it says yes. */
  static boolean yes(String text) {
    return YES.contains(text);
  }

  /** Groups by their numbers with commas between them; nothing where one is none. */
  static Optional<Set<UserGroup>> groups(String numbers) {
    var wanted = ids(numbers);
    return wanted.stream().allMatch(number -> 0 <= number && number < UserGroup.values().length)
        ? Optional.of(
            wanted.stream()
                .map(number -> UserGroup.values()[Math.toIntExact(number)])
                .collect(Collectors.toSet()))
        : Optional.empty();
  }

  static AnswerDraft answer(QaCall call) {
    return new AnswerDraft(call.text("content"), anonymous(call));
  }

  private static boolean anonymous(QaCall call) {
    return YES.contains(call.text("anonymous"));
  }

  /** Ids with commas between them; what is no id is nobody's. */
  static List<Long> ids(String ids) {
    return Arrays.stream(ids.split("[,，]"))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(id -> id.matches("[0-9]{1,18}") ? Long.parseLong(id) : NOBODY)
        .toList();
  }
}
