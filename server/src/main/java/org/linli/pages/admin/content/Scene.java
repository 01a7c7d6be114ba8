package org.linli.pages.admin.content;

import java.time.Instant;
import java.util.List;
import org.linli.identity.Author;
import org.linli.moderation.State;
import org.linli.moderation.Stretch;

/**
 * Content with what stands around it.
 *
 * @param text as it was written, sensitive words marked
 * @param html as its readers see it
 * @param address where its readers see it
 * @param above what it belongs to, the question first
 */
record Scene(
    List<Stretch> text,
    String html,
    Author author,
    boolean anonymous,
    State state,
    Instant at,
    String address,
    List<Above> above) {

  /** What content belongs to. */
  record Above(String kind, String text, String address) {}
}
