package org.linli.discovery;

import java.util.Collection;
import java.util.List;
import org.linli.neighbourhood.Post;
import org.linli.neighbourhood.PostIndex;
import org.springframework.stereotype.Component;

/** What neighbours tell each other, without where they are. */
@Component
class PostSource implements SearchSource {
  private final PostIndex index;

  PostSource(PostIndex index) {
    this.index = index;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.POST;
  }

  @Override
  public List<SearchDocument> read(Collection<Long> ids) {
    return index.byIds(ids).stream().map(PostSource::document).toList();
  }

  private static SearchDocument document(Post one) {
    return new SearchDocument(
        new SearchKey(SearchKind.POST, one.id()),
        "",
        SearchText.plain(one.content()),
        "",
        List.of(),
        "",
        one.author().id(),
        false,
        one.createdAt(),
        0);
  }

  @Override
  public List<Long> after(long id, int most) {
    return index.after(id, most);
  }

  @Override
  public long count() {
    return index.count();
  }
}
