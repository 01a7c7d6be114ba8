package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.neighbourhood.Post;

/** Posts of the neighbourhood as this document shows them; nothing tells where they are. */
final class PostView {
  private PostView() {}

  static Map<String, Object> row(Post post, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("postID", post.id());
    row.put("content", post.content());
    row.put("item", post.item() == null ? "" : post.item().name());
    Writer.describe(row, post.author(), site);
    row.put("usergroup", Group.of(post.author().userGroup()));
    row.put("createtime", Moments.gmt(post.createdAt()));
    return row;
  }
}
