package org.linli.wire.qa;

import static org.linli.wire.qa.QaClient.assertCode;

import org.linli.Reply;

/** Groups of people of tests, made by documented calls. */
final class Circle {
  static final String UNKNOWN = "999999999";

  private Circle() {}

  static String found(QaClient owner, String name) {
    var reply =
        owner.postAs(
            "group/new_group", "name", name, "description", name + "。", "head_portrait", "");
    assertCode(reply, 1);
    return reply.data().get("group_id").toString();
  }

  static String found(QaClient owner, String name, QaClient... members) {
    var group = found(owner, name);
    for (var member : members) {
      assertCode(on("add_group_member", owner, group, member), 1);
      assertCode(on("confirm_invite", member, group), 1);
    }
    return group;
  }

  static Reply on(String operation, QaClient who, String group) {
    return who.getAs("group/" + operation, "group_id", group);
  }

  static Reply on(String operation, QaClient who, String group, QaClient target) {
    return on(operation, who, group, "" + target.id());
  }

  static Reply on(String operation, QaClient who, String group, String target) {
    return who.getAs("group/" + operation, "group_id", group, "user_id", target);
  }

  static Reply send(QaClient who, String group, String content) {
    return who.postAs("group/send_group_message", "group_id", group, "content", content);
  }

  static String say(QaClient who, String group, String content) {
    var reply = send(who, group, content);
    assertCode(reply, 1);
    return reply.data().get("id").toString();
  }
}
