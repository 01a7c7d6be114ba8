package org.linli.wire.qa;

import java.util.Map;
import java.util.Objects;
import org.linli.identity.Author;

/** Who wrote something, as this document names him. */
final class Writer {

  private Writer() {}

  static String nickname(Author author) {
    return author.hidden() ? nickname((String) null) : shown(author.nickname());
  }

  /** Nobody's name is that of somebody who does not want to be known. */
  static String nickname(String known) {
    return known == null ? "匿名用户" : known;
  }

  /** Puts what rows of lists tell of him. */
  static void describe(Map<String, Object> row, Author author, Site site) {
    row.put("userID", author.id());
    row.put("nickname", nickname(author));
    row.put("headportrait", site.portrait(author.portrait()));
    row.put("usergroup", author.userGroup().number());
    row.put("exp", author.experience());
    row.put("level", author.standing().number());
  }

  /** Puts what single things tell of him. */
  static void introduce(Map<String, Object> view, Author author, Site site) {
    view.put("user_id", author.id());
    view.put("user_nickname", nickname(author));
    view.put("user_headportrait", site.portrait(author.portrait()));
  }

  private static String shown(String nickname) {
    return Objects.requireNonNullElse(nickname, "");
  }
}
