package org.linli.wire.qa;

import static org.linli.wire.qa.QaClient.assertCode;

import java.util.Arrays;
import java.util.stream.Stream;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

/** What people of tests ask experts for money, by documented calls. */
final class Counsel {
  private Counsel() {}

  /** Of two values of the same name the first counts. */
  static Reply book(QaClient customer, QaClient expert, String... more) {
    var usual = Stream.of("target", "" + expert.id(), "content", "阳台漏水怎么修？");
    return customer.postAs(
        "specialist/add_order", Stream.concat(Arrays.stream(more), usual).toArray(String[]::new));
  }

  static String booked(QaClient customer, QaClient expert, String... more) {
    var reply = book(customer, expert, more);
    assertCode(reply, 1);
    return reply.data().get("order_id").toString();
  }

  /** As the Vue app sends it. */
  static Reply answer(QaClient expert, String order, String answer) {
    return expert.postAs("specialist/confirm_order", "order_id", order, "answer", answer);
  }

  /** As the document has it. */
  static Reply confirm(QaClient expert, String order) {
    return expert.getAs("specialist/confirm_order", "order_id", order);
  }

  static Reply refuse(QaClient expert, String order) {
    return expert.getAs("specialist/refuse_order", "order_id", order);
  }

  static Reply finish(QaClient customer, String order) {
    return customer.getAs("specialist/finish_order", "order_id", order);
  }

  static Reply say(QaClient who, String order, String content) {
    return who.postAs("specialist/add_order_message", "order_id", order, "content", content);
  }

  static JsonNode order(QaClient who, String order) {
    var reply = who.getAs("specialist/get_order", "order_id", order);
    assertCode(reply, 1);
    return reply.data();
  }

  static String state(QaClient who, String order) {
    return order(who, order).get("state") + " " + order(who, order).get("status").stringValue();
  }

  static void ask(QaClient expert, String... settings) {
    assertCode(expert.postAs("specialist/set_consultation", settings), 1);
  }
}
