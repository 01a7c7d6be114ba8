package org.linli.face;

import org.linli.identity.RealName;

/** Who somebody is: the number of his identity card, and his name. */
public record Person(String number, String name) {
  private static final String STAR = "*";

  static Person of(RealName name) {
    return new Person(name.number(), name.name());
  }

  /** As others see it, who may know that it is somebody but not who. */
  Person masked() {
    return new Person(ends(number), first(name));
  }

  private static String ends(String text) {
    var last = text.length() - 1;
    return text.charAt(0) + STAR.repeat(Math.max(0, last - 1)) + text.charAt(last);
  }

  private static String first(String text) {
    var letters = text.codePointCount(0, text.length());
    return letters < 2 ? STAR : Character.toString(text.codePointAt(0)) + STAR.repeat(letters - 1);
  }
}
