package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.moderation.Act;
import tools.jackson.databind.JsonNode;

/** What the tests of the back office have in common. */
final class Administration {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Content may have the number of a member. */
  private static final Set<String> TO_MEMBERS =
      EnumSet.complementOf(EnumSet.range(Act.Kind.DEMAND_REMOVED, Act.Kind.NOTICE_SENT)).stream()
          .map(kind -> ActKind.of(kind).text())
          .collect(Collectors.toSet());

  private Administration() {}

  /** The group that everybody sees the member in. */
  static int group(QaClient member) {
    var seen = member.get("account/get_user", "user_id", "" + member.id());
    return seen.data().get("user_group").intValue();
  }

  static Reply ask(QaClient root, String operation, QaClient member) {
    return root.getByHeader("account/" + operation, "user_id", "" + member.id());
  }

  /** A new administrator, made by the first one. */
  static QaClient another(QaClient root, String name) {
    var other = QaClient.member(name);
    var id = "" + other.id();
    assertCode(root.postByHeader("account/change_user", "user_id", id, "usergroup", "0"), 1);
    return other;
  }

  static void assertSays(Reply reply, int code, String msg) {
    assertCode(reply, code);
    assertThat(reply.text("msg")).isEqualTo(msg);
  }

  /** Waits until the member has been told it. */
  static void assertTold(QaClient member, String name, String content) {
    Awaitility.await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(told(member)).contains(name + " " + content));
  }

  static List<String> told(QaClient member) {
    var personal = member.getAs("message/get_sys_message").data().get("personal");
    return personal
        .valueStream()
        .map(row -> row.get("name").stringValue() + " " + row.get("content").stringValue())
        .toList();
  }

  static List<Long> ids(JsonNode rows) {
    return rows.valueStream().map(row -> row.get("userID").longValue()).toList();
  }

  /** The numbers of the acts that were done to a member, the newest first. */
  static List<Integer> acts(QaClient root, QaClient member) {
    var id = member.id();
    var log = root.getByHeader("account/back_get_acts").data();
    return log.valueStream()
        .filter(act -> act.get("target").longValue() == id)
        .filter(act -> TO_MEMBERS.contains(act.get("action").stringValue()))
        .map(act -> act.get("action_type").intValue())
        .toList();
  }

  static QaClient signedIn(QaClient root) {
    root.signIn(RunningServer.ADMIN_PASSWORD);
    return root;
  }
}
