package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.articles.DraftPublishing;
import org.linli.articles.SavedDraft;
import org.linli.articles.SavedDrafts;
import org.springframework.web.bind.annotation.RestController;

/** Articles that are not published yet. */
@RestController
class DraftCalls {
  private final QaDoor door;
  private final SavedDrafts drafts;
  private final DraftPublishing publishing;
  private final Moments moments;

  DraftCalls(QaDoor door, SavedDrafts drafts, DraftPublishing publishing, Moments moments) {
    this.door = door;
    this.drafts = drafts;
    this.publishing = publishing;
    this.moments = moments;
  }

  /** Saves anew what has an id. */
  @Route("/api/article/save_draft")
  Map<String, Object> save(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) -> {
          var draft = ArticleDrafts.draft(call);
          var saving =
              call.text("draft_id").isEmpty()
                  ? drafts.save(account, draft)
                  : drafts.save(account, id(call), draft);
          return switch (saving) {
            case SavedDrafts.Saving.Saved(var id) -> QaAnswer.success(Map.of("draft_id", id));
            case SavedDrafts.Saving.NoSuchDraft() -> unknown();
            case SavedDrafts.Saving.Unfit() -> QaAnswer.of(-2, "unfit draft");
            case SavedDrafts.Saving.TooMany() -> QaAnswer.of(-3, "too many drafts");
          };
        });
  }

  @Route("/api/article/get_drafts")
  Map<String, Object> mine(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          return QaAnswer.success(
              drafts.of(account, page.offset(), page.limit()).stream()
                  .map(draft -> row(draft, call.site()))
                  .toList());
        });
  }

  @Route("/api/article/delete_draft")
  Map<String, Object> delete(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> drafts.delete(account, id(call)) ? QaAnswer.success() : unknown());
  }

  /** Now, or at a time; an empty time takes a time back. */
  @Route("/api/article/publish")
  Map<String, Object> publish(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) -> {
          if (!call.parameters().has("publish_at")) {
            return publishing
                .publish(account, id(call))
                .map(outcome -> PublishedArticle.answer(outcome, "success"))
                .orElseGet(DraftCalls::unknown);
          }
          return call.text("publish_at").isEmpty()
              ? cancelled(call, account)
              : planned(call, account);
        });
  }

  private Map<String, Object> cancelled(QaCall call, long account) {
    return publishing.cancel(account, id(call)) ? QaAnswer.success(Map.of()) : unknown();
  }

  private Map<String, Object> planned(QaCall call, long account) {
    var at = Moments.read(call.text("publish_at"));
    if (at.isEmpty()) {
      return QaAnswer.of(-2, "unexpected time");
    }
    return switch (publishing.plan(account, id(call), at.get())) {
      case PLANNED -> QaAnswer.success(Map.of());
      case NO_SUCH_DRAFT -> unknown();
      case UNFIT -> QaAnswer.of(0, "unable to publish then");
    };
  }

  private static Map<String, Object> row(SavedDraft draft, Site site) {
    var article = draft.article();
    var row = new LinkedHashMap<String, Object>();
    row.put("draft_id", draft.id());
    row.put("title", article.title());
    row.put("description", article.description());
    row.put("content", article.content());
    row.put("cover", article.cover());
    row.put("tags", article.tags());
    row.put("free", article.priceFen() > 0 ? 0 : 1);
    row.put("price", Yuan.of(article.priceFen()));
    row.put("save_time", Moments.full(draft.savedAt()));
    row.put("publish_at", Moments.fullOrNothing(draft.publishAt()));
    return row;
  }

  private static Map<String, Object> unknown() {
    return QaAnswer.of(-1, "unexpected draft");
  }

  private static long id(QaCall call) {
    return call.number("draft_id").orElse(0L);
  }
}
