package org.linli.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Proposes tags for what somebody is writing. */
@Service
public class TagProposals {
  private static final int MOST = 5;
  private static final int READ = 20_000;
  private final Tags tags;
  private final Keywording keywording;

  TagProposals(Tags tags, Keywording keywording) {
    this.tags = tags;
    this.keywording = keywording;
  }

  private record Proposed(Tag tag, double weight) {}

  /** The tags of the tree that suit best, five at most; only of its beginning if it is long. */
  public List<Tag> tags(String title, String content) {
    var known = tags.tree().stream().flatMap(TagProposals::all).toList();
    var texts = new ArrayList<>(List.of(title, beginning(content)));
    known.forEach(tag -> texts.add(tag.name()));
    var counts = keywording.counts(texts);
    var written = Written.of(title, beginning(content), counts.get(0), counts.get(1));
    return Stream.iterate(0, place -> place < known.size(), place -> place + 1)
        .map(place -> proposed(written, known.get(place), counts.get(place + 2)))
        .filter(proposed -> proposed.weight > 0)
        .sorted(
            Comparator.comparing(Proposed::weight)
                .thenComparing(proposed -> proposed.tag.uses())
                .reversed())
        .limit(MOST)
        .map(Proposed::tag)
        .toList();
  }

  /** Keywords that are the name of no tag yet, five at most. */
  public List<String> names(String title, String content) {
    var keywords =
        keywording.keywords(List.of(title, beginning(content))).stream()
            .flatMap(List::stream)
            .distinct()
            .toList();
    var taken =
        tags.byNames(keywords).stream()
            .map(tag -> TagName.bare(tag.name()))
            .collect(Collectors.toSet());
    return keywords.stream().filter(word -> !taken.contains(word)).limit(MOST).toList();
  }

  private static Proposed proposed(Written written, Tag tag, Map<String, Integer> words) {
    return new Proposed(tag, written.weight(TagName.bare(tag.name()), words.keySet()));
  }

  private static Stream<Tag> all(Tags.Branch branch) {
    return Stream.concat(Stream.of(branch.tag()), branch.children().stream());
  }

  private static String beginning(String content) {
    return content.substring(0, Math.min(READ, content.length()));
  }
}
