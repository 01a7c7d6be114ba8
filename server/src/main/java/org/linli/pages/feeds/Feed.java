package org.linli.pages.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.linli.pages.frame.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Feeds as RSS 2.0 (https://www.rssboard.org/rss-specification). */
final class Feed {
  static final String XML = "application/xml;charset=UTF-8";
  private static final String RSS = "application/rss+xml;charset=UTF-8";
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final DateTimeFormatter TIME = DateTimeFormatter.RFC_1123_DATE_TIME;

  private Feed() {}

  /** One thing to read, by its path. */
  record Item(String path, String title, String text, Instant at) {}

  static ResponseEntity<byte[]> rss(Visit visit, String title, String path, List<Item> items) {
    return answer(
        Xml.document(
            "rss",
            "",
            xml -> {
              xml.attribute("version", "2.0");
              xml.element(
                  "channel",
                  channel -> {
                    channel.element("title", title + " · " + visit.say("name"));
                    channel.element("link", visit.site() + path);
                    channel.element("description", title);
                    for (var item : items) {
                      channel.element("item", inside -> write(inside, visit, item));
                    }
                  });
            }),
        RSS);
  }

  private static void write(Xml xml, Visit visit, Item item) throws XMLStreamException {
    var address = visit.site() + item.path();
    xml.element("title", item.title())
        .element("link", address)
        .element("guid", address)
        .element("pubDate", TIME.format(item.at().atOffset(ZoneOffset.UTC)))
        .element("description", item.text());
  }

  static ResponseEntity<byte[]> answer(byte[] document, String type) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
        .body(document);
  }
}
