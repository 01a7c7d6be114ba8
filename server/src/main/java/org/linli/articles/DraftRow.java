package org.linli.articles;

import java.time.Instant;
import org.linli.topic.TagList;

record DraftRow(
    long id,
    long accountId,
    String title,
    String description,
    String content,
    String cover,
    String tags,
    long priceFen,
    Instant savedAt,
    Instant publishAt) {
  static final String SELECT =
      """
      select id, account_id, title, description, content, cover, tags, price_fen, saved_at,
             publish_at, octet_length(content) as size
      from articles.draft
      """;

  SavedDraft draft() {
    var article =
        new ArticleDraft(title, description, content, cover, priceFen, TagList.read(tags));
    return new SavedDraft(id, accountId, article, savedAt, publishAt);
  }
}
