package org.linli.pages.frame;

import java.util.List;

/** Which page of a list somebody asks for; one row more is read to know whether another follows. */
public record Paging(int number) {
  private static final int ROWS = 15;
  private static final int LAST = 200;

  /** The page that the form asks for. */
  public static Paging of(Form form) {
    var text = form.value("page");
    var number = text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    return new Paging(Math.min(number, LAST));
  }

  /** How many rows stand before it. */
  public long offset() {
    return (number - 1L) * ROWS;
  }

  /** How many rows to read. */
  public int limit() {
    return ROWS + 1;
  }

  /** The rows to show. */
  public static <T> List<T> shown(List<T> read) {
    return read.subList(0, Math.min(ROWS, read.size()));
  }

  /** The next page, or 0 where nothing follows. */
  public int next(List<?> read) {
    return read.size() > ROWS && number < LAST ? number + 1 : 0;
  }
}
