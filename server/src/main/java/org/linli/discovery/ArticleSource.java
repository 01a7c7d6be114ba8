package org.linli.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.articles.Article;
import org.linli.articles.ArticleIndex;
import org.linli.articles.Articles;
import org.linli.identity.Reader;
import org.springframework.stereotype.Component;

/** Articles; of those that cost something their beginning. */
@Component
class ArticleSource implements SearchSource {
  private final Articles articles;
  private final ArticleIndex index;
  private final TagNames names;

  ArticleSource(Articles articles, ArticleIndex index, TagNames names) {
    this.articles = articles;
    this.index = index;
    this.names = names;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.ARTICLE;
  }

  @Override
  public List<SearchDocument> read(Collection<Long> ids) {
    var found =
        ids.stream()
            .map(id -> articles.find(id, Reader.STRANGER))
            .flatMap(Optional::stream)
            .toList();
    var known = names.of(found.stream().map(Article::tags).toList());
    return found.stream().map(one -> document(one, known.in(one.tags()))).toList();
  }

  private static SearchDocument document(Article one, String tagNames) {
    return new SearchDocument(
        new SearchKey(SearchKind.ARTICLE, one.id()),
        one.title(),
        SearchText.plain(one.description() + "\n" + one.content()),
        "",
        one.tags(),
        tagNames,
        one.author().id(),
        false,
        one.createdAt(),
        one.agrees() + one.collects());
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
