package org.linli.tidy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linli.tidy.Measure.Rule;

/** Lines "rule subject value": what may be over its budget, by no more and no less than it is. */
final class Exceptions {

  static final String FILE = "server/src/test/resources/tidy-exceptions.txt";

  private final Map<String, Integer> listed = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  Exceptions(String text) {
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
  }

  static Exceptions listed() {
    return new Exceptions(House.text(FILE));
  }

  /** What of these rules is over its budget and not listed, or listed and no longer so. */
  List<String> faults(Set<Rule> rules, List<Measure> measures) {
    var answer = new ArrayList<>(faults);
    var over =
        measures.stream()
            .filter(Measure::isOver)
            .collect(toMap(Exceptions::key, measure -> measure, Exceptions::larger, TreeMap::new));
    over.forEach((key, measure) -> {
      var value = listed.get(key);
      if (value == null) {
        answer.add(measure.toString());
      } else if (value < measure.value()) {
        answer.add("%s; listed with %d".formatted(measure, value));
      } else if (value > measure.value()) {
        answer.add("%s; lower the listed %d to it".formatted(measure, value));
      }
    });
    listed.keySet().stream()
        .filter(key -> !over.containsKey(key))
        .filter(key -> rules.stream().anyMatch(rule -> key.startsWith(rule.id() + " ")))
        .forEach(key -> answer.add(key + " is listed and no longer needed"));
    return answer;
  }

  private void read(String line) {
    var words = line.trim().split("\\s+");
    var known = Arrays.stream(Rule.values()).anyMatch(rule -> rule.id().equals(words[0]));
    if (!known || words.length != 3 || !words[2].matches("\\d{1,9}")) {
      faults.add("not an exception: " + line);
    } else if (listed.put(words[0] + " " + words[1], Integer.valueOf(words[2])) != null) {
      faults.add("listed twice: " + line);
    }
  }

  private static Measure larger(Measure one, Measure other) {
    return one.value() >= other.value() ? one : other;
  }

  private static String key(Measure measure) {
    return measure.rule().id() + " " + measure.subject();
  }
}
