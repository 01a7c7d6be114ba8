package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.social.NoticeChoice;
import org.linli.social.NoticeChoices;
import org.linli.social.NoticeKind;
import org.springframework.web.bind.annotation.RestController;

/** What members want to hear of, and where. */
@RestController
class NoticeChoiceCalls {
  private final QaDoor door;
  private final NoticeChoices choices;

  NoticeChoiceCalls(QaDoor door, NoticeChoices choices) {
    this.door = door;
    this.choices = choices;
  }

  @Route("/api/message/get_notice_settings")
  Map<String, Object> choices(HttpServletRequest request) {
    return door.member(
        request,
        (_, account) ->
            QaAnswer.success(
                choices.of(account).entrySet().stream()
                    .map(entry -> row(entry.getKey(), entry.getValue()))
                    .toList()));
  }

  @Route("/api/message/set_notice_settings")
  Map<String, Object> choose(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            NoticeBoxCalls.kind(call)
                .map(kind -> choose(call, account, kind))
                .orElseGet(NoticeBoxCalls::unknownKind));
  }

  private Map<String, Object> choose(QaCall call, long account, NoticeKind kind) {
    var before = choices.of(account).get(kind);
    var page = page(call.text("page"), before);
    var digest = digest(call.text("digest"), before);
    if (page.isEmpty() || digest.isEmpty()) {
      return QaAnswer.of(-2, "unfit choice");
    }
    return switch (choices.choose(account, kind, new NoticeChoice(page.get(), digest.get()))) {
      case CHOSEN -> QaAnswer.success();
      case NOT_OPTIONAL -> QaAnswer.of(-3, "always shown");
      case NO_SUCH_MEMBER -> QaAnswer.unknownUser();
    };
  }

  private static Optional<Boolean> page(String text, NoticeChoice before) {
    return switch (text) {
      case "" -> Optional.of(before.page());
      case "1" -> Optional.of(true);
      case "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<NoticeChoice.Digest> digest(String text, NoticeChoice before) {
    return text.isEmpty()
        ? Optional.of(before.digest())
        : Arrays.stream(NoticeChoice.Digest.values())
            .filter(digest -> key(digest).equals(text))
            .findAny();
  }

  private static Map<String, Object> row(NoticeKind kind, NoticeChoice choice) {
    var row = new LinkedHashMap<String, Object>();
    row.put("kind", NoticeBoxCalls.key(kind));
    row.put("page", choice.page() ? 1 : 0);
    row.put("optional", kind.optional() ? 1 : 0);
    row.put("digest", key(choice.digest()));
    return row;
  }

  private static String key(NoticeChoice.Digest digest) {
    return digest.name().toLowerCase(Locale.ROOT);
  }
}
