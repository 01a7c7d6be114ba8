package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class NoticeTest {
  private final QaClient root = QaClient.administrator();

  @Test
  void a_notice_to_one_is_seen_by_that_one_alone_also_after_a_restart() {
    var lin = QaClient.member("lin");
    var mei = QaClient.member("mei");
    assertCode(
        root.postByHeader(
            "message/add_sys_notice",
            "content",
            "欢迎'",
            "type",
            "1",
            "target",
            String.valueOf(lin.id()),
            "name",
            "问候"),
        1);
    AfterRestart.nowAndLater(
        "a notice to one member",
        () -> {
          var seen = lin.getAs("message/get_sys_message").data().get("personal");
          assertThat(seen).hasSize(1);
          assertThat(seen.get(0).get("content").stringValue()).isEqualTo("欢迎'");
          assertThat(seen.get(0).get("name").stringValue()).isEqualTo("问候");
          assertThat(mei.getAs("message/get_sys_message").data().get("personal")).isEmpty();
        });
  }

  @Test
  void a_notice_to_all_is_seen_by_everybody_newest_first() {
    var wu = QaClient.member("wu");
    for (var content : new String[] {"停水", "来水"}) {
      assertCode(
          root.postAs("message/add_sys_notice", "content", content, "type", "0", "target", "0"), 1);
    }
    var seen = wu.getAs("message/get_sys_message", "limit", "2").data().get("all");
    assertThat(seen.valueStream().map(row -> row.get("content").stringValue()))
        .containsExactly("来水", "停水");
    assertThat(seen.get(0).get("createtime").stringValue()).endsWith(" GMT");
  }

  @Test
  void a_notice_about_a_group_has_its_own_list() {
    var hua = QaClient.member("hua");
    var id = String.valueOf(hua.id());
    assertCode(
        root.postAs("message/add_sys_notice", "content", "入群", "type", "2", "target", id), 1);
    var seen = hua.getAs("message/get_sys_message").data();
    assertThat(seen.get("group")).hasSize(1);
    assertThat(seen.get("personal")).isEmpty();
  }

  @Test
  void only_administrators_send_and_nothing_goes_nowhere() {
    var chen = QaClient.member("chen");
    assertCode(chen.postAs("message/add_sys_notice", "content", "x", "type", "0"), -1);
    assertCode(chen.post("message/add_sys_notice", "content", "x", "type", "0"), 0);
    assertCode(chen.get("message/get_sys_message"), 0);
    assertCode(root.postAs("message/add_sys_notice", "type", "0"), -2);
    assertCode(root.postAs("message/add_sys_notice", "content", "x", "type", "3"), -2);
    assertCode(root.postAs("message/add_sys_notice", "content", "x", "type", "1"), -2);
    assertCode(
        root.postAs("message/add_sys_notice", "content", "x", "type", "1", "target", "99999999"),
        -2);
  }
}
