package org.linli.group;

import static java.util.Objects.requireNonNullElse;

/** What of a group is to be different; what is null stays as it is. */
public record GroupChange(String name, String description, String portrait, Boolean listed) {
  GroupDraft of(HeldGroup group) {
    return new GroupDraft(
        requireNonNullElse(name, group.name()),
        requireNonNullElse(description, group.description()),
        requireNonNullElse(portrait, group.portrait()),
        requireNonNullElse(listed, group.listed()));
  }
}
