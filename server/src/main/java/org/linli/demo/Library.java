package org.linli.demo;

import java.util.List;

/** What was written at greater length; its order never changes. */
record Library(List<Essay> essays, List<Course> courses) {

  /** What the article of this title is called when it is made. */
  String part(String title) {
    for (var i = 0; i < essays.size(); i++) {
      if (essays.get(i).title().equals(title)) {
        return part(i);
      }
    }
    throw new IllegalArgumentException(title);
  }

  static String part(int place) {
    return "article " + place;
  }
}
