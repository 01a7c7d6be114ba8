package org.linli.media;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML, which still has to be cleaned. */
final class MarkdownText {
  private static final int DEEPEST = 50;
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).softbreak("<br />\n").build();

  private MarkdownText() {}

  /** What is nested deeper than anybody writes is taken for plain text. */
  static String html(String markdown) {
    try {
      return RENDERER.render(PARSER.parse(markdown));
    } catch (StackOverflowError e) {
      return "<pre>" + markdown.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    }
  }
}
