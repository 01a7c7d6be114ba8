package org.linli.moderation;

import java.util.Map;
import java.util.Optional;

/**
 * Which content somebody looks for.
 *
 * @param text how it begins; empty for all
 * @param author 0 for all
 * @param id 0 for all
 */
public record ContentQuery(String text, Optional<State> state, long author, long id) {
  private static final int INDEXED = 50;

  /** As much of the beginning as is indexed. */
  private String prefix() {
    var end = Math.min(INDEXED, text.codePointCount(0, text.length()));
    var begin = text.substring(0, text.offsetByCodePoints(0, end));
    return begin.replaceAll("[\\\\%_]", "\\\\$0") + '%';
  }

  /**
   * SQL that lists what fits of a table called {@code c}, the newest first, as much as {@code
   * :limit} says.
   *
   * @param column the one that begins so
   */
  public String where(String column) {
    var where = new StringBuilder(" where c.id < :before");
    if (!text.isEmpty()) {
      where.append(" and lower(left(%s, 50)) like lower(:prefix)".formatted(column));
    }
    if (author != 0) {
      where.append(" and c.account_id = :author");
    }
    if (id != 0) {
      where.append(" and c.id = :id");
    }
    state
        .map(wanted ->
            wanted == State.REPORTED
                ? " and c.reported and c.state = 'NORMAL'"
                : " and c.state = :state")
        .ifPresent(where::append);
    return where.append(" order by c.id desc limit :limit").toString();
  }

  /** What that SQL asks for. */
  public Map<String, ?> values(long before, int limit) {
    return Map.of(
        "before", before,
        "limit", limit,
        "prefix", prefix(),
        "author", author,
        "id", id,
        "state", state.map(State::name).orElse(""));
  }
}
