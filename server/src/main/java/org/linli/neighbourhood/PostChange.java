package org.linli.neighbourhood;

import java.util.Optional;

/**
 * What is to become of a post; nothing leaves a part as it is.
 *
 * @param item an empty text takes the item away
 */
public record PostChange(Optional<String> content, Optional<String> item) {

  PostDraft of(HeldPost post) {
    var kept = Optional.ofNullable(post.itemId());
    var shown = item.isPresent() ? item.filter(id -> !id.isEmpty()) : kept;
    return new PostDraft(content.orElse(post.content()), shown, Optional.empty());
  }
}
