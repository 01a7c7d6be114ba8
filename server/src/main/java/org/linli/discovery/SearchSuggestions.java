package org.linli.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.articles.Articles;
import org.linli.identity.Reader;
import org.linli.knowledge.Questions;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;

/** What somebody may want to look for, while he writes it: others' searches, and titles. */
@Component
public class SearchSuggestions {
  private static final int MOST = 10;
  private static final int TITLES = 8;
  private final SearchWordRows words;
  private final SensitiveWords sensitive;
  private final Search search;
  private final Questions questions;
  private final Articles articles;

  SearchSuggestions(
      SearchWordRows words,
      SensitiveWords sensitive,
      Search search,
      Questions questions,
      Articles articles) {
    this.words = words;
    this.sensitive = sensitive;
    this.search = search;
    this.questions = questions;
    this.articles = articles;
  }

  /**
   * Something to look for.
   *
   * @param similarity from 0 to 1, by the words that it shares with what was written
   * @param times how often it was looked for; 0 for a title
   */
  public record Suggestion(String content, double similarity, long times) {}

  /** The likest first. */
  public List<Suggestion> of(String text, Reader reader) {
    var begun = SearchLog.normal(text);
    if (begun.isEmpty() || begun.length() > SearchRequest.LONGEST) {
      return List.of();
    }
    var asked = new WordCounts(begun);
    return Stream.concat(
            words.beginning(begun, MOST).stream()
                .filter(one -> !sensitive.in(one.word()))
                .map(one -> suggestion(asked, one.word(), one.times())),
            titles(text, reader).stream().map(title -> suggestion(asked, title, 0)))
        .sorted(Comparator.comparing(Suggestion::similarity).reversed())
        .limit(MOST)
        .toList();
  }

  private static Suggestion suggestion(WordCounts asked, String content, long times) {
    return new Suggestion(content, asked.similarity(new WordCounts(content)), times);
  }

  private List<String> titles(String text, Reader reader) {
    var request = SearchRequest.of(text, SearchKind.QUESTION, SearchKind.ARTICLE).stillGrowing();
    var found = search.find(request, 0, TITLES);
    var titles = new ArrayList<String>();
    questions
        .byIds(found.ids(SearchKind.QUESTION), reader)
        .forEach(question -> titles.add(question.title()));
    articles
        .byIds(found.ids(SearchKind.ARTICLE), reader)
        .forEach(article -> titles.add(article.title()));
    return titles.stream().distinct().toList();
  }
}
