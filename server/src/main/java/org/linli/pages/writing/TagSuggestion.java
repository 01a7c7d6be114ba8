package org.linli.pages.writing;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.linli.pages.frame.Form;
import org.linli.topic.Tag;
import org.linli.topic.TagProposals;
import org.springframework.stereotype.Component;

/** Ticks the tags of what is being written, where its author asks for it. */
@Component
public class TagSuggestion {
  /** The button's name, and where the form keeps the names of what was ticked. */
  public static final String BUTTON = "suggest";

  private static final int MOST = 5;
  private final TagProposals proposals;

  TagSuggestion(TagProposals proposals) {
    this.proposals = proposals;
  }

  /** Whether it was asked for; what he has ticked himself stays, five are the most. */
  public boolean ticks(Form form) {
    if (!form.ticked(BUTTON)) {
      return false;
    }
    var ticked = new LinkedHashSet<>(form.numbers("tag"));
    var title = form.text("title", Texts.LONGEST_TITLE);
    var suited =
        proposals.tags(title, form.text("content", Texts.LONGEST)).stream()
            .filter(tag -> ticked.size() < MOST && ticked.add(tag.id()))
            .toList();
    form.withAll("tag", ticked.stream().map(String::valueOf).toList());
    form.with(BUTTON, suited.stream().map(Tag::name).collect(Collectors.joining(" · ")));
    return true;
  }
}
