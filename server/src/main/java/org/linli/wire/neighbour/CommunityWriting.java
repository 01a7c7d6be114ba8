package org.linli.wire.neighbour;

import java.util.Map;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.identity.Standing;
import org.linli.neighbourhood.PostChange;
import org.linli.neighbourhood.PostDeletion;
import org.linli.neighbourhood.PostDraft;
import org.linli.neighbourhood.PostEdits;
import org.linli.neighbourhood.Posting;
import org.springframework.stereotype.Component;

/** Publishing posts, changing and deleting one's own; administrators change and delete any. */
@Component
class CommunityWriting {
  private static final String ITEM = "item_id";
  private final Posting posting;
  private final PostEdits edits;
  private final PostDeletion deletion;
  private final Standing standing;

  CommunityWriting(Posting posting, PostEdits edits, PostDeletion deletion, Standing standing) {
    this.posting = posting;
    this.edits = edits;
    this.deletion = deletion;
    this.standing = standing;
  }

  Object publish(Fields data, long account) {
    data.with("content");
    mayPost(account);
    var item = data.says(ITEM) ? Optional.of(item(data, 100)) : Optional.<String>empty();
    var draft = new PostDraft(content(data), item, Places.optional(data));
    return switch (posting.publish(account, draft)) {
      case Posting.Outcome.Published(var id, _) -> Map.of("community_id", id);
      case Posting.Outcome.UnknownItem() -> throw unknownItem(100);
      case Posting.Outcome.Unfit() -> throw NeighbourRefusal.JSON_VALUE;
      case Posting.Outcome.TooOften() -> throw NeighbourRefusal.NO_PERMISSION;
    };
  }

  Object update(Fields data, long account) {
    data.with("community_id");
    mayPost(account);
    var content = data.has("content") ? Optional.of(content(data)) : Optional.<String>empty();
    var change = new PostChange(content, newItem(data));
    return switch (edits.edit(post(data), reader(account), change)) {
      case EDITED -> Map.of();
      case NO_SUCH_POST -> throw unknownPost();
      case UNKNOWN_ITEM -> throw unknownItem(101);
      case UNFIT -> throw NeighbourRefusal.JSON_VALUE;
      case TOO_OFTEN -> throw NeighbourRefusal.NO_PERMISSION;
    };
  }

  Object delete(Fields data, long account) {
    if (!deletion.delete(post(data.with("community_id")), reader(account))) {
      throw unknownPost();
    }
    return Map.of();
  }

  private void mayPost(long account) {
    if (!standing.mayPost(account)) {
      throw NeighbourRefusal.NO_PERMISSION;
    }
  }

  private Reader reader(long account) {
    return new Reader(account, standing.administers(account));
  }

  private static Optional<String> newItem(Fields data) {
    if (!data.has(ITEM)) {
      return Optional.empty();
    }
    return Optional.of(data.says(ITEM) ? item(data, 101) : "");
  }

  private static String item(Fields data, int status) {
    return data.text(ITEM).filter(id -> !id.isEmpty()).orElseThrow(() -> unknownItem(status));
  }

  private static String content(Fields data) {
    return data.text("content").orElseThrow(() -> NeighbourRefusal.JSON_VALUE);
  }

  private static long post(Fields data) {
    return data.text("community_id")
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .orElseThrow(CommunityWriting::unknownPost);
  }

  private static NeighbourRefusal unknownPost() {
    return new NeighbourRefusal(100, "Error community id");
  }

  private static NeighbourRefusal unknownItem(int status) {
    return new NeighbourRefusal(status, "Error item id");
  }
}
