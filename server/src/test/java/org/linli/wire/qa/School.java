package org.linli.wire.qa;

import static org.linli.wire.qa.QaClient.assertCode;

/** Those who write articles, and what they publish, by documented calls. */
final class School {
  private School() {}

  /** Somebody whom an administrator has made a specialist. */
  static QaClient writer(String name) {
    var writer = QaClient.member(name);
    var id = String.valueOf(writer.id());
    var root = QaClient.administrator();
    assertCode(root.postByHeader("account/change_user", "user_id", id, "usergroup", "2"), 1);
    return writer;
  }

  /** A text of its own, unless more says another. */
  static String publish(QaClient who, String title, String... more) {
    var parameters = new String[more.length + 4];
    parameters[0] = "title";
    parameters[1] = title;
    System.arraycopy(more, 0, parameters, 2, more.length);
    parameters[more.length + 2] = "content";
    parameters[more.length + 3] = title + "的正文。";
    var reply = who.postAs("article/add_article", parameters);
    assertCode(reply, 1);
    return reply.data().get("article_id").toString();
  }

  static String commented(QaClient who, String article, String content) {
    var reply =
        who.postAs("article/add_article_comment", "article_id", article, "content", content);
    assertCode(reply, 1);
    return reply.data().get("comment_id").toString();
  }
}
