package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;

@OwnServer
class UpdateTest {

  @Test
  void nothing_is_announced_unless_the_operator_does() {
    var update = QaClient.newcomer("lin").get("other/check_update");
    assertCode(update, 1);
    assertThat(update.json().at("/android/version").stringValue()).matches("[0-9.]+");
    assertThat(update.json().at("/ios/version").stringValue()).matches("[0-9.]+");
    assertThat(update.text("notice")).isEmpty();
    assertThat(update.text("title")).isEmpty();
  }

  @Test
  void what_the_operator_sets_is_told() {
    var own =
        RunningServer.own(
            Map.of(
                "linli.client.android-version", "1.2.0",
                "linli.client.android-title", "安卓新版本",
                "linli.client.ios-version", "1.1.9",
                "linli.client.notice", "更快、更稳"));
    try {
      var update = QaClient.newcomer(own, "lin").get("other/check_update").json();
      assertThat(update.at("/android/version").stringValue()).isEqualTo("1.2.0");
      assertThat(update.at("/android/title").stringValue()).isEqualTo("安卓新版本");
      assertThat(update.at("/android/notice").stringValue()).isEmpty();
      assertThat(update.at("/ios/version").stringValue()).isEqualTo("1.1.9");
      assertThat(update.get("notice").stringValue()).isEqualTo("更快、更稳");
    } finally {
      own.close();
    }
  }
}
