package org.linli.pages.feeds;

import java.util.List;
import java.util.stream.IntStream;
import org.linli.knowledge.QuestionIndex;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where everything is that search engines may show. */
@Controller
class SiteMap {
  private static final String NAME_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private final QuestionIndex questions;

  SiteMap(QuestionIndex questions) {
    this.questions = questions;
  }

  @GetMapping("/sitemap.xml")
  ResponseEntity<byte[]> parts(Visit visit) {
    return Feed.answer(
        Xml.document(
            "sitemapindex",
            NAME_SPACE,
            xml -> {
              for (var part : IntStream.range(0, questions.parts()).toArray()) {
                var address = visit.site() + "/sitemap/questions/" + part + ".xml";
                xml.element("sitemap", one -> one.element("loc", address));
              }
            }),
        Feed.XML);
  }

  @GetMapping("/sitemap/questions/{part:[0-9]{1,6}}.xml")
  ResponseEntity<byte[]> questions(Visit visit, @PathVariable int part) {
    return part(visit, "/questions/", questions.part(part));
  }

  private static ResponseEntity<byte[]> part(
      Visit visit, String place, List<QuestionIndex.Entry> all) {
    if (all.isEmpty()) {
      throw new NotHere();
    }
    return Feed.answer(
        Xml.document(
            "urlset",
            NAME_SPACE,
            xml -> {
              for (var one : all) {
                xml.element(
                    "url",
                    url ->
                        url.element("loc", visit.site() + place + one.id())
                            .element("lastmod", visit.written(one.editedAt())));
              }
            }),
        Feed.XML);
  }
}
