package org.linli.pages.entry;

import java.util.Base64;
import java.util.Map;
import org.linli.identity.Captchas;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;

/** A captcha in a form: the picture in its address, and what has to come back with the solution. */
final class CaptchaField {
  private CaptchaField() {}

  /** A new one, whose answer is still to be given; without a picture when too many were drawn. */
  static Map<String, Object> fresh(Captchas captchas, Visit visit, Form form) {
    var drawn = captchas.draw(visit.client());
    form.with("captcha", "").with("rand", drawn.map(Captchas.Drawn::rand).orElse(""));
    var picture =
        drawn
            .map(one -> "data:image/png;base64," + Base64.getEncoder().encodeToString(one.png()))
            .orElse("");
    return Map.of("picture", picture);
  }
}
