package org.linli.pages.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.linli.articles.Articles;
import org.linli.discovery.SearchFound;
import org.linli.discovery.SearchKind;
import org.linli.discovery.SearchMarks;
import org.linli.group.GroupIndex;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.knowledge.Questions;
import org.linli.market.Demands;
import org.linli.neighbourhood.PostIndex;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Component;

/** Reads what was found under the reader's own rights. */
@Component
class FoundItems {
  private final Questions questions;
  private final Articles articles;
  private final Demands demands;
  private final PostIndex posts;
  private final Members members;
  private final GroupIndex groups;

  FoundItems(
      Questions questions,
      Articles articles,
      Demands demands,
      PostIndex posts,
      Members members,
      GroupIndex groups) {
    this.questions = questions;
    this.articles = articles;
    this.demands = demands;
    this.posts = posts;
    this.members = members;
    this.groups = groups;
  }

  /** In the order in which they were found. */
  List<FoundItem> of(Visit visit, SearchFound found, SearchMarks marks) {
    var reader =
        visit.self().map(self -> new Reader(self.id(), self.administers())).orElse(Reader.STRANGER);
    var shown = new FoundView(marks);
    var all = new ArrayList<FoundItem>();
    questions.byIds(found.ids(SearchKind.QUESTION), reader).forEach(one -> all.add(shown.of(one)));
    articles.byIds(found.ids(SearchKind.ARTICLE), reader).forEach(one -> all.add(shown.of(one)));
    demands.byIds(found.ids(SearchKind.DEMAND), reader).forEach(one -> all.add(shown.of(one)));
    if (visit.self().isPresent()) {
      posts.byIds(found.ids(SearchKind.POST)).forEach(one -> all.add(shown.of(one)));
    }
    members.byIds(found.ids(SearchKind.MEMBER)).forEach(one -> all.add(shown.of(one)));
    groups.byIds(found.ids(SearchKind.GROUP)).forEach(one -> all.add(shown.of(one)));
    var known = all.stream().collect(toMap(FoundItem::address, identity()));
    return found.hits().stream()
        .map(hit -> known.get(FoundView.address(hit.key())))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What was probably meant, by what stands in what was found first. */
  Optional<String> meant(List<FoundItem> items, SearchMarks marks, String text) {
    return items.stream()
        .limit(3)
        .map(item -> marks.meant(item.name()))
        .flatMap(Optional::stream)
        .filter(meant -> !meant.equalsIgnoreCase(text))
        .findFirst();
  }
}
