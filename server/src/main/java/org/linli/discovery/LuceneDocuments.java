package org.linli.discovery;

import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** What is found, as Lucene keeps it: words without their order, and no text. */
final class LuceneDocuments {
  static final String KEY = "key";
  static final String KIND = "kind";
  static final String TAG = "tag";
  static final String AUTHOR = "author";
  static final String SOLVED = "solved";
  static final String AT = "at";
  static final String WORTH = "worth";
  static final String VOTES = "votes";
  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  private LuceneDocuments() {}

  static Term term(SearchKey key) {
    return new Term(KEY, key.text());
  }

  static Document of(SearchTerms terms) {
    var from = terms.document();
    var document = new Document();
    document.add(new KeywordField(KEY, from.key().text(), Field.Store.YES));
    document.add(new KeywordField(KIND, from.key().kind().name(), Field.Store.NO));
    document.add(new KeywordField(AUTHOR, String.valueOf(from.author()), Field.Store.NO));
    document.add(new KeywordField(SOLVED, String.valueOf(from.solved()), Field.Store.NO));
    document.add(new LongField(AT, from.at().toEpochMilli(), Field.Store.NO));
    for (var tag : from.tags()) {
      document.add(new KeywordField(TAG, String.valueOf(tag), Field.Store.NO));
    }
    if (from.votes() > 0) {
      document.add(new FeatureField(WORTH, VOTES, from.votes()));
    }
    document.add(words("title", terms.title()));
    document.add(words("tags", terms.tags()));
    document.add(words("body", terms.body()));
    document.add(words("answers", terms.answers()));
    document.add(words("spoken", terms.spoken()));
    document.add(words("murmured", terms.murmured()));
    return document;
  }

  private static Field words(String name, Collection<String> words) {
    return new Field(name, String.join(" ", words), WORDS);
  }
}
