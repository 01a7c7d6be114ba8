package org.linli.pages.questions;

import java.util.List;
import org.linli.pages.frame.Form;

/** Which page of a list somebody asks for; one row more is read to know whether another follows. */
record Paging(int number) {
  static final int ROWS = 15;
  private static final int LAST = 200;

  static Paging of(Form form) {
    var text = form.value("page");
    var number = text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    return new Paging(Math.min(number, LAST));
  }

  long offset() {
    return (number - 1L) * ROWS;
  }

  int limit() {
    return ROWS + 1;
  }

  static <T> List<T> shown(List<T> read) {
    return read.subList(0, Math.min(ROWS, read.size()));
  }

  /** The next page, or 0 where nothing follows. */
  int next(List<?> read) {
    return read.size() > ROWS && number < LAST ? number + 1 : 0;
  }
}
