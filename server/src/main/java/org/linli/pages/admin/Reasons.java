package org.linli.pages.admin;

import java.util.Arrays;
import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.pages.frame.Form;

/** Reasons that everybody may read, as forms name them. */
public final class Reasons {
  private Reasons() {}

  /** The one that was chosen; none is wrong. */
  public static Optional<Act.Reason> read(Form form, String name) {
    var chosen =
        Arrays.stream(Act.Reason.values())
            .filter(reason -> ActItem.key(reason).equals(form.value(name)))
            .findAny();
    if (chosen.isEmpty()) {
      form.refuse(name, "fault.reason");
    }
    return chosen;
  }
}
