package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.articles.ArticleComment;

/** Comments on articles as this document shows them. */
final class ArticleCommentView {
  private ArticleCommentView() {}

  static Map<String, Object> row(ArticleComment comment, Site site) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("article_comment_id", comment.id());
    row.put("articleID", comment.articleId());
    Writer.describe(row, comment.author(), site);
    row.put("group", Group.of(comment.author().userGroup()));
    row.put("content", comment.content());
    row.put("agree", comment.agrees());
    row.put("state", States.number(comment.state()));
    row.put("edit_time", Moments.gmt(comment.createdAt()));
    return row;
  }
}
