package org.linli.pages.admin.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.identity.RealName;
import org.linli.vision.card.Card;

/**
 * What a member declared beside what was read on his card.
 *
 * @param key of the words that name it
 */
public record CardLine(String key, String said, String read) {

  static List<CardLine> of(RealName name, Card card) {
    var lines = new ArrayList<CardLine>();
    card.portrait()
        .ifPresent(side -> {
          lines.add(line("real-name.name", name.name(), side.name()));
          lines.add(line("real-name.number", name.number(), side.number()));
          lines.add(line("profile.birthday", name.birthday(), side.birthday()));
          lines.add(line("real-name.nationality", name.nationality(), side.nation()));
          lines.add(line("real-name.address", name.address(), side.address()));
        });
    card.emblem()
        .ifPresent(side -> {
          lines.add(line("real-name.organization", name.card().organization(), side.issuer()));
          lines.add(line("real-name.start", name.card().validFrom(), side.from()));
          lines.add(line("real-name.end", name.card().validUntil(), side.until()));
        });
    return List.copyOf(lines);
  }

  private static CardLine line(String key, Object said, Object read) {
    return new CardLine(key, Objects.toString(said, ""), Objects.toString(read, ""));
  }

  /** Whether both say something, and not the same. */
  public boolean differs() {
    return !said.isEmpty() && !read.isEmpty() && !bare(said).equals(bare(read));
  }

  private static String bare(String text) {
    return text.strip().replaceFirst("(?<=.)族$", "");
  }
}
