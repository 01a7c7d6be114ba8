package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.BiFunction;
import org.linli.articles.SeriesEdits;
import org.linli.identity.Reader;
import org.linli.moderation.Editing;
import org.springframework.web.bind.annotation.RestController;

/** Making series of articles. */
@RestController
class SeriesCalls {
  private final QaDoor door;
  private final SeriesEdits edits;
  private final Readers readers;

  SeriesCalls(QaDoor door, SeriesEdits edits, Readers readers) {
    this.door = door;
    this.edits = edits;
    this.readers = readers;
  }

  @Route("/api/school/add_series")
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            edits
                .add(account, ArticleDrafts.series(call))
                .map(id -> QaAnswer.success(Map.of("series_id", id)))
                .orElseGet(() -> QaAnswer.of(-1, "unable to insert series")));
  }

  @Route("/api/school/edit_series")
  Map<String, Object> edit(HttpServletRequest request) {
    return change(
        request, (call, editor) -> edits.edit(id(call), editor, ArticleDrafts.series(call)));
  }

  @Route("/api/school/set_series_articles")
  Map<String, Object> arrange(HttpServletRequest request) {
    return change(
        request,
        (call, editor) -> edits.arrange(id(call), editor, Drafts.ids(call.text("articles"))));
  }

  @Route("/api/school/delete_series")
  Map<String, Object> delete(HttpServletRequest request) {
    return change(request, (call, editor) -> edits.delete(id(call), editor));
  }

  private Map<String, Object> change(
      HttpServletRequest request, BiFunction<QaCall, Reader, Editing> change) {
    return door.poster(
        request,
        (call, account) ->
            switch (change.apply(call, readers.of(account))) {
              case EDITED -> QaAnswer.success();
              case NO_SUCH_CONTENT -> QaAnswer.of(-1, "unexpected series");
              case NOT_ALLOWED, UNFIT, TOO_OFTEN -> QaAnswer.of(-2, "edit failed");
            });
  }

  private static long id(QaCall call) {
    return call.number("series_id").orElse(0L);
  }
}
