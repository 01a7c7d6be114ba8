package org.linli.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions that people judged: which documents each should find. */
record Relevance(List<SearchTerms> documents, List<Judged> queries) {
  private static final int DEPTH = 10;

  record Judged(String text, Map<Long, Integer> grades) {

    /** NDCG@10: the gain 2^grade - 1 over the logarithm of the place, as part of the best. */
    double gain(SearchIndex index) {
      var found = index.find(SearchQuery.of(SearchRequest.of(text)), 0, DEPTH).hits();
      var got = 0.0;
      for (var place = 0; place < found.size(); place++) {
        got += worth(grades.getOrDefault(found.get(place).key().id(), 0), place);
      }
      var best = 0.0;
      var ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
      for (var place = 0; place < Math.min(DEPTH, ideal.size()); place++) {
        best += worth(ideal.get(place), place);
      }
      return got / best;
    }

    private static double worth(int grade, int place) {
      return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(place + 2);
    }
  }

  static Relevance read() {
    var judged = new Relevance(new ArrayList<>(), new ArrayList<>());
    try (var file = Relevance.class.getResourceAsStream("/search/relevance.txt")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(judged::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return judged;
  }

  private void line(String line) {
    var parts = line.substring(Math.min(2, line.length())).split(" \\| ");
    if (line.startsWith("D ")) {
      documents.add(SearchTerms.of(document(parts)));
    } else if (line.startsWith("Q ")) {
      var grades = new HashMap<Long, Integer>();
      for (var grade : parts[1].split(" ")) {
        var pair = grade.split("=");
        grades.put(Long.valueOf(pair[0]), Integer.valueOf(pair[1]));
      }
      queries.add(new Judged(parts[0], grades));
    }
  }

  private static SearchDocument document(String[] parts) {
    return new SearchDocument(
        new SearchKey(SearchKind.QUESTION, Long.parseLong(parts[0].strip())),
        parts[1],
        parts[2],
        "",
        List.of(),
        parts[3],
        1,
        false,
        SearchIndexContract.NOW,
        0);
  }
}
