package org.linli.pages.admin;

import java.util.List;
import org.linli.pages.frame.Form;

/** A page of a list whose oldest come first, and which is worked off from there. */
public record Leaf(int number) {
  private static final int ROWS = 30;
  private static final int LAST = 300;

  /** The page that is asked for. */
  public static Leaf of(Form form) {
    var text = form.value("page");
    return new Leaf(text.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(text), LAST) : 1);
  }

  /** How many rows stand before it. */
  public long offset() {
    return (number - 1L) * ROWS;
  }

  /** One row more than is shown tells whether others follow. */
  public int limit() {
    return ROWS + 1;
  }

  /** What is shown of the rows that were read. */
  public static <T> List<T> shown(List<T> read) {
    return read.subList(0, Math.min(ROWS, read.size()));
  }

  /** The address of the next page, or nothing where none follows. */
  public String next(String path, List<?> read) {
    return read.size() > ROWS && number < LAST ? path + "?page=" + (number + 1) : "";
  }
}
