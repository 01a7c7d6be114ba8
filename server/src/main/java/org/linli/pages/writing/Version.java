package org.linli.pages.writing;

import java.util.List;
import org.linli.media.Prose;
import org.linli.media.Revision;

/** How something read before it was edited, ready to be shown. */
public record Version(Revision revision, String html) {

  /** Makes them ready. */
  public static List<Version> of(List<Revision> revisions) {
    return revisions.stream()
        .map(one -> new Version(one, new Prose(one.content()).html()))
        .toList();
  }
}
