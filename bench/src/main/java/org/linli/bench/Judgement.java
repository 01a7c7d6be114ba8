package org.linli.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Asks what people have judged, and answers how near the top the right questions stand. */
record Judgement(Visitor visitor, String token) {
  private static final Pattern FOUND = Pattern.compile("\"questionID\":(\\d+)");
  private static final int DEPTH = 10;

  /** NDCG@10 of each judged query. */
  double[] of(List<String> lines) throws InterruptedException {
    var ids = new HashMap<String, String>();
    var last = "";
    for (var line : lines.stream().filter(line -> line.startsWith("D ")).toList()) {
      var parts = line.substring(2).split(" \\| ");
      last = parts[1];
      ids.put(asked(last, parts[2]), parts[0].strip());
    }
    while (found(last, ids).isEmpty()) {
      Thread.sleep(100);
    }
    return lines.stream()
        .filter(line -> line.startsWith("Q "))
        .map(line -> line.substring(2).split(" \\| "))
        .mapToDouble(parts -> gain(found(parts[0], ids), grades(parts[1])))
        .toArray();
  }

  private String asked(String title, String text) {
    var reply =
        visitor.post(
            "/api/questions/add_question?token=%s&title=%s&description=%s"
                .formatted(token, Search.encoded(title), Search.encoded(text)));
    return Visitor.found("\"question_id\":(\\d+)", reply);
  }

  private List<String> found(String text, Map<String, String> ids) {
    var path = "/api/algorithm/search?type=question&limit=10&word=" + Search.encoded(text);
    var found = new ArrayList<String>();
    FOUND.matcher(visitor.get(path)).results().forEach(id -> found.add(ids.get(id.group(1))));
    return found;
  }

  private static Map<String, Integer> grades(String text) {
    var grades = new HashMap<String, Integer>();
    for (var grade : text.split(" ")) {
      grades.put(grade.split("=")[0], Integer.valueOf(grade.split("=")[1]));
    }
    return grades;
  }

  private static double gain(List<String> found, Map<String, Integer> grades) {
    var got = 0.0;
    for (var place = 0; place < found.size(); place++) {
      got += worth(grades.getOrDefault(found.get(place), 0), place);
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
