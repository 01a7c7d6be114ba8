package org.linli.discovery;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.identity.Reader;
import org.linli.knowledge.OpenAnswers;
import org.linli.knowledge.OpenAnswers.Said;
import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionIndex;
import org.linli.knowledge.Questions;
import org.springframework.stereotype.Component;

/** Questions with those of their answers that cost nothing. */
@Component
class QuestionSource implements SearchSource {
  private final Questions questions;
  private final QuestionIndex index;
  private final OpenAnswers answers;
  private final TagNames names;

  QuestionSource(Questions questions, QuestionIndex index, OpenAnswers answers, TagNames names) {
    this.questions = questions;
    this.index = index;
    this.answers = answers;
    this.names = names;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.QUESTION;
  }

  @Override
  public List<SearchDocument> read(Collection<Long> ids) {
    var found = whole(new HashSet<>(ids));
    var known = names.of(found.stream().map(Question::tags).toList());
    var said = said(found.stream().map(Question::id).toList());
    return found.stream()
        .map(one -> document(one, known.in(one.tags()), said.get(one.id())))
        .toList();
  }

  /** In several lists, since one ends where it gets too heavy. */
  private List<Question> whole(Set<Long> wanted) {
    var all = new ArrayList<Question>();
    var part = questions.byIds(wanted, Reader.STRANGER);
    while (!part.isEmpty()) {
      all.addAll(part);
      part.forEach(one -> wanted.remove(one.id()));
      part = questions.byIds(wanted, Reader.STRANGER);
    }
    return all;
  }

  private Map<Long, Said> said(List<Long> ids) {
    return answers.below(ids).stream().collect(toMap(Said::questionId, one -> one));
  }

  private static SearchDocument document(Question one, String tagNames, Said said) {
    return new SearchDocument(
        new SearchKey(SearchKind.QUESTION, one.id()),
        one.title(),
        SearchText.plain(one.description()),
        said == null ? "" : SearchText.plain(said.words()),
        one.tags(),
        tagNames,
        one.author().id(),
        one.adoptedAnswerId() != null,
        one.createdAt(),
        one.follows() + (said == null ? 0 : said.agrees()));
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
