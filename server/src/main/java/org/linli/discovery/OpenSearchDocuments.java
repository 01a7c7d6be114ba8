package org.linli.discovery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is found, as OpenSearch keeps it: our words, which it cuts at blanks alone. */
final class OpenSearchDocuments {
  private static final Map<String, Object> WORDS =
      Map.of("type", "text", "analyzer", "whitespace", "index_options", "freqs");
  private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");

  private OpenSearchDocuments() {}

  /** How the index is made. */
  static Map<String, Object> index() {
    var fields = new LinkedHashMap<String, Object>();
    for (var name : new String[] {"kind", "tag", "author", "solved"}) {
      fields.put(name, KEYWORD);
    }
    for (var name : new String[] {"title", "tags", "body", "answers", "spoken", "murmured"}) {
      fields.put(name, WORDS);
    }
    fields.put("at", Map.of("type", "date", "format", "epoch_millis"));
    fields.put("votes", Map.of("type", "rank_feature"));
    return Map.of("mappings", Map.of("dynamic", false, "properties", fields));
  }

  static Map<String, Object> of(SearchTerms terms) {
    var from = terms.document();
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", from.key().kind().name());
    document.put("tag", from.tags());
    document.put("author", String.valueOf(from.author()));
    document.put("solved", String.valueOf(from.solved()));
    document.put("at", from.at().toEpochMilli());
    if (from.votes() > 0) {
      document.put("votes", from.votes());
    }
    document.put("title", words(terms.title()));
    document.put("tags", words(terms.tags()));
    document.put("body", words(terms.body()));
    document.put("answers", words(terms.answers()));
    document.put("spoken", words(terms.spoken()));
    document.put("murmured", words(terms.murmured()));
    return document;
  }

  private static String words(Collection<String> words) {
    return String.join(" ", words);
  }
}
