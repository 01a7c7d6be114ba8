package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;

import org.linli.RunningServer;

/** What the administrator does by calls of the Q&A document. */
final class Administration {
  private Administration() {}

  static void tell(long account, String name, String content) {
    var body =
        """
        {"token":"%s","name":"%s","content":"%s","type":1,"target":%d}
        """
            .formatted(token(), name, content, account);
    assertThat(SERVER.postJson("/api/message/add_sys_notice", body).number("code")).isOne();
  }

  static void ban(long account) {
    var path = "/api/account/delete_user?token=" + token() + "&user_id=" + account;
    assertThat(SERVER.get(path).number("code")).isOne();
  }

  private static String token() {
    var login = Neighbour.user("login", RunningServer.ADMIN_EMAIL, RunningServer.ADMIN_PASSWORD);
    return login.data().get("token").stringValue();
  }
}
