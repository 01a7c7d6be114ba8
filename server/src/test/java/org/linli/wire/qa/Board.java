package org.linli.wire.qa;

import static org.linli.wire.qa.QaClient.assertCode;

import org.linli.Reply;

/** Enterprises and their demands, by documented calls. */
final class Board {
  static final String UNKNOWN = "999999999";

  private Board() {}

  /** Somebody whom an administrator has made an enterprise. */
  static QaClient enterprise(String name) {
    return enterprise(QaClient.member(name));
  }

  static QaClient enterprise(QaClient member) {
    var id = String.valueOf(member.id());
    var root = QaClient.administrator();
    assertCode(root.postByHeader("account/change_user", "user_id", id, "usergroup", "3"), 1);
    return member;
  }

  /** A demand with a text and a price of its own, unless more says another. */
  static String post(QaClient who, String title, String... more) {
    var parameters = new String[more.length + 6];
    System.arraycopy(more, 0, parameters, 0, more.length);
    var usual = new String[] {"title", title, "content", title + "，三周。", "price", "面议"};
    System.arraycopy(usual, 0, parameters, more.length, usual.length);
    var reply = who.postAs("enterprise/add_demand", parameters);
    assertCode(reply, 1);
    return reply.data().get("demand_id").toString();
  }

  static Reply on(String operation, QaClient who, String demand) {
    return who.getAs(operation, "demand_id", demand);
  }

  static Reply decide(String operation, QaClient owner, String demand, QaClient member) {
    return owner.getAs("enterprise/" + operation, "user_id", "" + member.id(), "target", demand);
  }

  static void sign(QaClient who, String demand) {
    assertCode(on("board/sign_to_demand", who, demand), 1);
  }

  /** Signs him up and has the owner take him. */
  static void hire(QaClient owner, String demand, QaClient member) {
    sign(member, demand);
    assertCode(decide("confirm_signed_user", owner, demand, member), 1);
  }
}
