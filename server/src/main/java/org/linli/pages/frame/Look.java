package org.linli.pages.frame;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Choosing language and light, for this browser. */
@Controller
class Look {
  private final Cookies cookies;

  Look(Cookies cookies) {
    this.cookies = cookies;
  }

  @PostMapping("/look")
  View choose(Visit visit, Form form, HttpServletResponse response) {
    Language.chosen(form.value("language"))
        .ifPresent(
            language -> cookies.set(response, Cookies.LANGUAGE, language.key(), Cookies.LONG));
    Theme.chosen(form.value("theme"))
        .ifPresent(theme -> cookies.set(response, Cookies.THEME, theme.key(), Cookies.LONG));
    return visit.seeOther(Way.back(form.value("next")));
  }
}
