package org.linli.wire.qa;

import org.linli.articles.ArticleChange;
import org.linli.articles.ArticleDraft;
import org.linli.articles.SeriesDraft;

/** Articles and series that members want to publish, as their requests carry them. */
final class ArticleDrafts {
  private static final String FREE = "free";

  private ArticleDrafts() {}

  static ArticleDraft draft(QaCall call) {
    return new ArticleDraft(
        call.text("title").strip(),
        call.text("description"),
        call.text("content"),
        call.text("cover"),
        price(call),
        Drafts.ids(call.text("tags")));
  }

  /** What a request does not carry stays as it is. */
  static ArticleChange change(QaCall call) {
    return new ArticleChange(
        carried(call, "title", call.text("title").strip()),
        carried(call, "content", call.text("content")),
        carried(call, "description", call.text("description")),
        carried(call, "cover", call.text("cover")),
        carried(call, FREE, price(call)),
        carried(call, "tags", Drafts.ids(call.text("tags"))));
  }

  static SeriesDraft series(QaCall call) {
    return new SeriesDraft(
        call.text("title").strip(), call.text("description"), call.text("cover"));
  }

  /** The field is called free, but says whether it is not. */
  private static long price(QaCall call) {
    return call.text(FREE).equalsIgnoreCase("true") ? Yuan.fen(call.text("price").strip()) : 0;
  }

  private static <T> T carried(QaCall call, String name, T value) {
    return call.parameters().has(name) ? value : null;
  }
}
