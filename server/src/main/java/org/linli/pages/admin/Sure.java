package org.linli.pages.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.web.servlet.View;

/** Asks once more before something is done that cannot be undone. */
public final class Sure {
  private Sure() {}

  /** Whether the form comes from the page that asks. */
  public static boolean said(Form form) {
    return form.ticked("sure");
  }

  /** The page that asks; it sends these fields again. */
  public static View ask(Visit visit, Form form, String question, String back, String... fields) {
    var again = new LinkedHashMap<String, String>();
    Stream.of(fields).filter(form::ticked).forEach(name -> again.put(name, form.value(name)));
    return visit.page("admin/sure", Map.of("question", question, "back", back, "again", again));
  }
}
