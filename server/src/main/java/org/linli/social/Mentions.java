package org.linli.social;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.identity.CalledMembers;
import org.springframework.stereotype.Component;

/** Whom a text names: {@code @nickname} with a blank or the end after it. */
@Component
class Mentions {
  private static final int MOST_NAMES = 20;
  private static final int MOST_MEMBERS = 20;
  private static final int LONGEST = 60;
  private static final int WORDS = 3;
  private static final Pattern TAG = Pattern.compile("<[^<>]*>|&nbsp;|&#160;");
  private static final Pattern BLANK = Pattern.compile("\\s|$");
  private final CalledMembers members;

  Mentions(CalledMembers members) {
    this.members = members;
  }

  /** How a text names somebody. */
  enum Place {
    /** It begins with his name. */
    FIRST,
    LATER
  }

  /** The members that the text names, so many at most. */
  Map<Long, Place> in(String text) {
    var bare = TAG.matcher(text).replaceAll(" ").strip();
    var names = names(bare);
    var found = new LinkedHashMap<Long, Place>();
    for (var called : members.by(names, MOST_MEMBERS)) {
      found.merge(called.id(), place(bare, called.name()), Mentions::earlier);
    }
    return found;
  }

  private static Place earlier(Place one, Place other) {
    return one == Place.FIRST ? one : other;
  }

  private static Place place(String bare, String name) {
    return names(bare, 0).contains(name) ? Place.FIRST : Place.LATER;
  }

  private static Collection<String> names(String bare) {
    var names = new LinkedHashSet<String>();
    var at = bare.indexOf('@');
    for (var i = 0; at >= 0 && i < MOST_NAMES; i++) {
      names.addAll(names(bare, at));
      at = bare.indexOf('@', at + 1);
    }
    return names;
  }

  /** What the name after this place may be: nicknames may have blanks in them. */
  private static Set<String> names(String bare, int at) {
    var names = new LinkedHashSet<String>();
    if (bare.startsWith("@", at)) {
      var rest = bare.substring(at + 1, Math.min(bare.length(), at + 1 + LONGEST));
      var blanks = BLANK.matcher(rest);
      for (var i = 0; i < WORDS && blanks.find(); i++) {
        names.add(rest.substring(0, blanks.start()));
      }
      names.remove("");
    }
    return names;
  }
}
