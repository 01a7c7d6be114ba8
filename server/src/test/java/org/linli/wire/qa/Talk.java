package org.linli.wire.qa;

import static org.linli.wire.qa.QaClient.assertCode;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.topic.Tag;
import org.linli.topic.TagTree;

/** What people of tests ask and answer, by documented calls. */
final class Talk {
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private Talk() {}

  static String ask(QaClient who, String title, String... more) {
    var parameters = new String[more.length + 4];
    parameters[0] = "title";
    parameters[1] = title;
    parameters[2] = "description";
    parameters[3] = title + "。";
    System.arraycopy(more, 0, parameters, 4, more.length);
    var reply = who.postAs("questions/add_question", parameters);
    assertCode(reply, 1);
    return reply.data().get("question_id").toString();
  }

  static String answer(QaClient who, String question, String content, String... more) {
    var parameters = new String[more.length + 6];
    parameters[0] = "question_id";
    parameters[1] = question;
    parameters[2] = "content";
    parameters[3] = content;
    parameters[4] = "answer_type";
    parameters[5] = "0";
    System.arraycopy(more, 0, parameters, 6, more.length);
    var reply = who.postAs("answer/add_answer", parameters);
    assertCode(reply, 1);
    return reply.data().get("answer_id").toString();
  }

  /** A first-level tag that no other test knows. */
  static String tag(String name) {
    var tree = QaClient.SERVER.bean(TagTree.class);
    var added = tree.add("谈" + name + NEXT.getAndIncrement(), Tag.Level.FIRST, 0, Optional.empty());
    return String.valueOf(((TagTree.Addition.Added) added).tag().id());
  }
}
