package org.linli.pages.board;

import java.util.List;
import java.util.Locale;
import org.linli.identity.UserGroup;
import org.linli.market.Demand;
import org.linli.topic.Tag;

/** A demand as pages show it. */
record DemandItem(Demand demand, List<Tag> tags) {
  /** The groups that a demand can be for. */
  static final List<UserGroup> GROUPS =
      List.of(UserGroup.MEMBER, UserGroup.SPECIALIST, UserGroup.ENTERPRISE);

  /** How words name how far it has come. */
  String phase() {
    return key(demand.phase());
  }

  /** The path of its cover in a small size, or nothing. */
  String smallCover() {
    return demand.cover().replaceAll("\\.[a-z]+$", "_320");
  }

  /** How words name a constant. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
