package org.linli.discovery;

import static java.util.Objects.requireNonNullElse;

import java.util.Collection;
import java.util.List;
import org.linli.identity.Member;
import org.linli.identity.MemberIndex;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;

/** Members by what everybody may call them, and what they tell of themselves. */
@Component
class MemberSource implements SearchSource {
  private final Members members;
  private final MemberIndex index;

  MemberSource(Members members, MemberIndex index) {
    this.members = members;
    this.index = index;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.MEMBER;
  }

  @Override
  public List<SearchDocument> read(Collection<Long> ids) {
    return members.byIds(ids).stream().map(MemberSource::document).toList();
  }

  private static SearchDocument document(Member one) {
    return new SearchDocument(
        new SearchKey(SearchKind.MEMBER, one.id()),
        requireNonNullElse(one.shownNickname(), ""),
        requireNonNullElse(one.description(), ""),
        "",
        List.of(),
        "",
        one.id(),
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
