package org.linli.social;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.platform.MailMessage;

/** The letter itself, as a text and as a page that loads nothing. */
final class DigestLetter {
  private static final String SUBJECT = "邻里：你有未读的通知 · What is new for you at Linli";
  private static final String TEXT =
      """
      你有未读的通知 · You have unread notices

      %1$s
      查看 · Read them: %2$s/notices
      选择想收到的 · Choose what you get: %2$s/settings/notices
      不再接收 · No more letters: %3$s
      """;
  private static final String HTML =
      """
      <!doctype html>
      <html lang="zh">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>邻里 Linli</title></head>
      <body style="margin:0;padding:24px;background:#f3f1ec;color:#22302b;font-family:sans-serif">
      <h1 style="font-size:18px;color:#1f6f54">邻里 <span lang="en">Linli</span></h1>
      <ul style="padding-left:20px;font-size:16px;line-height:1.7">
      %1$s</ul>
      <p><a href="%2$s/notices" style="color:#1f6f54">查看 · Read them</a></p>
      <p style="font-size:14px;color:#5c6b65">
      <a href="%2$s/settings/notices" style="color:#5c6b65">选择想收到的 · Choose what you get</a> ·
      <a href="%3$s" style="color:#5c6b65">不再接收 · No more letters</a></p>
      </body>
      </html>
      """;

  private DigestLetter() {}

  static MailMessage to(
      String email,
      List<DigestLine> lines,
      boolean more,
      Map<Thing, Piece> found,
      String site,
      String stop) {
    var said = lines.stream().map(line -> said(line, found)).toList();
    var plain = said.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    var listed =
        said.stream().map(line -> "<li>" + escaped(line) + "</li>\n").collect(Collectors.joining());
    var rest = more ? "…" : "";
    return new MailMessage(
        email,
        SUBJECT,
        TEXT.formatted(plain + rest, site, stop),
        HTML.formatted(listed + rest, site, escaped(stop)),
        null,
        site.isEmpty() ? "" : stop);
  }

  private static String said(DigestLine line, Map<Thing, Piece> found) {
    var piece = line.thing() == null ? null : found.get(line.thing());
    var title = piece == null ? "" : "《" + piece.title() + "》";
    return line.about().optional()
        ? who(line) + did(line.about()) + title
        : line.name() + "：" + line.content();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String who(DigestLine line) {
    var first = line.nickname() == null ? "匿名用户" : line.nickname();
    return line.times() > 1 ? first + "等 " + line.times() + " 人" : first;
  }

  private static String did(NoticeKind kind) {
    return switch (kind) {
      case ANSWER -> "回答了你的问题";
      case COMMENT -> "评论了你";
      case REPLY -> "回复了你";
      case MENTION -> "提到了你";
      case FOLLOWER -> "关注了你";
      case VOTE -> "赞同了你";
      case COLLECTION -> "关注或收藏了";
      case SYSTEM, DECISION, MODERATION, PAYMENT, CONSULTATION, GROUP -> "";
    };
  }
}
