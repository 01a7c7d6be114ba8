package org.linli.discovery;

import java.util.Collection;
import java.util.List;
import org.linli.group.ChatGroup;
import org.linli.group.GroupIndex;
import org.springframework.stereotype.Component;

/** Groups that everybody finds. */
@Component
class GroupSource implements SearchSource {
  private final GroupIndex index;

  GroupSource(GroupIndex index) {
    this.index = index;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.GROUP;
  }

  @Override
  public List<SearchDocument> read(Collection<Long> ids) {
    return index.byIds(ids).stream().map(GroupSource::document).toList();
  }

  private static SearchDocument document(ChatGroup one) {
    return new SearchDocument(
        new SearchKey(SearchKind.GROUP, one.id()),
        one.name(),
        SearchText.plain(one.description()),
        "",
        List.of(),
        "",
        one.owner().id(),
        false,
        one.createdAt(),
        one.members());
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
