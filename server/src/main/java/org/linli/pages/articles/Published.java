package org.linli.pages.articles;

import java.util.Optional;
import org.linli.articles.Publishing;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.web.servlet.View;

/** What somebody sees who has published an article. */
final class Published {

  private Published() {}

  /** The way to it; nothing where the form tells what is wrong. */
  static Optional<View> seen(Visit visit, Form form, Publishing.Outcome outcome) {
    switch (outcome) {
      case Publishing.Outcome.Published(var id, var waits) -> {
        var toast = waits ? "toast.waits" : "toast.published";
        return Optional.of(visit.seeOther("/articles/" + id, toast));
      }
      case Publishing.Outcome.NotAllowed() -> throw new NotHere();
      case Publishing.Outcome.Unfit(), Publishing.Outcome.UnknownTag() ->
          form.refuse(Form.WHOLE, "fault.article");
      case Publishing.Outcome.TooOften() -> form.refuse(Form.WHOLE, "fault.too-often");
    }
    return Optional.empty();
  }
}
