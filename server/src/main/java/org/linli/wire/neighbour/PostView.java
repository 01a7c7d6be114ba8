package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.neighbourhood.ItemCard;
import org.linli.neighbourhood.Post;

/** Posts as these documents write them; nothing tells where they are. */
final class PostView {
  private PostView() {}

  static Map<String, Object> of(Post post, String username) {
    var user = new LinkedHashMap<String, Object>();
    user.put("username", username);
    user.put("nickname", post.author().nickname());
    var view = new LinkedHashMap<String, Object>();
    view.put("community_id", post.id());
    view.put("user", user);
    view.put("content", post.content());
    view.put("item", post.item() == null ? null : item(post.item()));
    view.put("add_time", Seconds.of(post.createdAt()));
    view.put("update_time", Seconds.of(post.changedAt()));
    return view;
  }

  private static Map<String, Object> item(ItemCard item) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", item.id());
    view.put("name", item.name());
    view.put("simpleDesc", item.simpleDesc());
    view.put("listPicUrl", item.listPicUrl());
    view.put("retailPrice", ItemView.yuan(item.retailFen()));
    view.put("activityPrice", ItemView.yuan(item.activityFen()));
    return view;
  }
}
