package org.linli.pages.feeds;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.linli.articles.ArticleIndex;
import org.linli.knowledge.QuestionIndex;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where everything is that search engines may show (https://www.sitemaps.org/protocol.html). */
@Controller
class SiteMap {
  private static final String NAME_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private final QuestionIndex questions;
  private final ArticleIndex articles;

  SiteMap(QuestionIndex questions, ArticleIndex articles) {
    this.questions = questions;
    this.articles = articles;
  }

  private record Place(String path, Instant editedAt) {}

  @GetMapping("/sitemap.xml")
  ResponseEntity<byte[]> parts(Visit visit) {
    return Feed.answer(
        Xml.document(
            "sitemapindex",
            NAME_SPACE,
            xml -> {
              parts(xml, visit, "questions", questions.parts());
              parts(xml, visit, "articles", articles.parts());
            }),
        Feed.XML);
  }

  @GetMapping("/sitemap/questions/{part:[0-9]{1,6}}.xml")
  ResponseEntity<byte[]> questions(Visit visit, @PathVariable int part) {
    return part(
        visit,
        questions.part(part).stream()
            .map(one -> new Place("/questions/" + one.id(), one.editedAt()))
            .toList());
  }

  @GetMapping("/sitemap/articles/{part:[0-9]{1,6}}.xml")
  ResponseEntity<byte[]> articles(Visit visit, @PathVariable int part) {
    return part(
        visit,
        articles.part(part).stream()
            .map(one -> new Place("/articles/" + one.id(), one.editedAt()))
            .toList());
  }

  private static void parts(Xml xml, Visit visit, String kind, int parts)
      throws XMLStreamException {
    for (var part = 0; part < parts; part++) {
      var address = visit.site() + "/sitemap/" + kind + "/" + part + ".xml";
      xml.element("sitemap", one -> one.element("loc", address));
    }
  }

  private static ResponseEntity<byte[]> part(Visit visit, List<Place> all) {
    if (all.isEmpty()) {
      throw new NotHere();
    }
    return Feed.answer(
        Xml.document(
            "urlset",
            NAME_SPACE,
            xml -> {
              for (var one : all) {
                xml.element("url", url -> write(url, visit, one));
              }
            }),
        Feed.XML);
  }

  private static void write(Xml url, Visit visit, Place place) throws XMLStreamException {
    url.element("loc", visit.site() + place.path())
        .element("lastmod", visit.written(place.editedAt()));
  }
}
