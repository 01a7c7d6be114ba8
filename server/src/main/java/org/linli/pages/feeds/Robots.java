package org.linli.pages.feeds;

import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What robots may read: what is there for everybody. */
@Controller
class Robots {

  @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String rules(Visit visit) {
    return """
    User-agent: *
    Disallow: /api/
    Disallow: /admin
    Disallow: /settings
    Disallow: /sign-in
    Disallow: /sign-up
    Sitemap: %s/sitemap.xml
    """
        .formatted(visit.site());
  }
}
