package org.linli.pages.writing;

import java.util.List;
import java.util.Map;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.web.servlet.View;

/**
 * The comments below something, some at a time.
 *
 * @param above the path of what they stand below
 * @param comments how many there are
 */
public record Talk(String above, String title, int comments) {
  /** How many are shown at once. */
  public static final int MOST = 200;

  /** How many stand before those that are asked for. */
  public static int from(Form form) {
    var text = form.value("from");
    return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
  }

  /** Shows these of them. */
  public View page(Visit visit, Form form, List<Remark> shown) {
    var next = from(form) + shown.size();
    return visit.page(
        "writing/comments",
        form,
        Map.of(
            "title",
            title,
            "above",
            above,
            "comments",
            shown,
            "from",
            from(form),
            "next",
            shown.isEmpty() || next >= comments ? 0 : next));
  }

  /** Sends the reader back to a comment, below what and wherever among the others it stands. */
  public static View backTo(Visit visit, Form form, String above, Piece piece) {
    var from = from(form);
    return visit.seeOther(
        above + "/comments" + (from > 0 ? "?from=" + from : "") + '#' + piece.anchor());
  }

  /** Sends the reader on to where the last comments stand. */
  public View toLast(Visit visit, boolean waits) {
    var before = comments - MOST;
    return visit.seeOther(
        above + "/comments" + (before > 0 ? "?from=" + before : ""),
        waits ? "toast.waits" : "toast.commented");
  }
}
