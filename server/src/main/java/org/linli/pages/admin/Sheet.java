package org.linli.pages.admin;

import java.util.List;
import java.util.function.ToLongFunction;
import org.linli.pages.frame.Form;

/** A piece of a list whose newest come first: what is older than the last that was seen. */
public record Sheet(long before) {
  private static final int ROWS = 30;

  /** The piece that is asked for. */
  public static Sheet of(Form form) {
    var text = form.value("before");
    return new Sheet(text.matches("[1-9][0-9]{0,17}") ? Long.parseLong(text) : Long.MAX_VALUE);
  }

  /** One row more than is shown tells whether others follow. */
  public int limit() {
    return ROWS + 1;
  }

  /** What is shown of the rows that were read. */
  public static <T> List<T> shown(List<T> read) {
    return read.subList(0, Math.min(ROWS, read.size()));
  }

  /** Where the next piece begins, 0 where nothing follows. */
  public static <T> long next(List<T> read, ToLongFunction<T> id) {
    return read.size() > ROWS ? id.applyAsLong(read.get(ROWS - 1)) : 0;
  }
}
