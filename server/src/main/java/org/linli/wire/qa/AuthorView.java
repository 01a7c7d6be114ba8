package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.linli.identity.Author;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;

/** Authors by themselves, beside a single thing. */
@Component
class AuthorView {
  private final Members members;

  AuthorView(Members members) {
    this.members = members;
  }

  Map<String, Object> of(Author author, Site site) {
    var view = new LinkedHashMap<String, Object>();
    Writer.describe(view, author, site);
    view.put("description", description(author));
    return view;
  }

  /** What he tells about himself. */
  String description(Author author) {
    return author.hidden()
        ? ""
        : members.byId(author.id()).map(Member::description).filter(Objects::nonNull).orElse("");
  }
}
