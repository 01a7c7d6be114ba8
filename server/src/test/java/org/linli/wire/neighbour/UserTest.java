package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.PASSWORD;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.user;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class UserTest {
  private static final String TELEPHONE = "13900000001";

  private static String get(String token) {
    return SERVER.postJson("/api/v1/user/get?token=" + token, "{}").text("code");
  }

  @Test
  void who_signs_up_signs_in_by_that_name_also_after_a_restart() {
    var mei = Neighbour.called("meilan");
    var self = SERVER.postJson("/api/v1/user/get?token=" + mei.token(), "{}").data();
    assertThat(self.get("username").stringValue()).isEqualTo(mei.username());
    assertThat(user("register", mei.username(), PASSWORD).text("code")).isEqualTo("100");
    AfterRestart.nowAndLater(
        "signing in below v1",
        () -> assertThat(user("login", mei.username(), PASSWORD).text("code")).isEqualTo("200"));
  }

  @Test
  void a_telephone_number_may_be_a_name_and_its_token_opens_the_other_documents() {
    var body =
        """
        {"username":"%s","password":"harbour-7","nickname":"梅兰 🏘"}
        """
            .formatted(TELEPHONE);
    assertThat(SERVER.postJson("/api/v1/user/register", body).text("code")).isEqualTo("200");
    var token = user("login", TELEPHONE, PASSWORD).data().get("token").stringValue();
    var other = SERVER.get("/api/account/get_user_by_token?token=" + token);
    assertThat(other.data().get("nickname").stringValue()).isEqualTo("梅兰 🏘");
  }

  @Test
  void what_is_unfit_is_refused() {
    for (var name : new String[] {"", "x", "guosai", "a b", "a@b.c", "a'b", "\\u0000x"}) {
      assertThat(user("register", name, PASSWORD).text("code")).as(name).isEqualTo("101");
    }
    assertThat(user("register", "short_one", "12345").text("code")).isEqualTo("102");
    var body =
        """
        {"username":"long_one","password":"harbour-7","nickname":"%s"}
        """
            .formatted("长".repeat(201));
    assertThat(SERVER.postJson("/api/v1/user/register", body).text("code")).isEqualTo("103");
    assertThat(user("login", "nobody_at_all", PASSWORD).text("code")).isEqualTo("100");
    assertThat(user("login", "\\u0000", PASSWORD).text("code")).isEqualTo("100");
    var han = Neighbour.called("han");
    assertThat(user("login", han.username(), "wrong-one").text("code")).isEqualTo("101");
    assertThat(get("nobodys")).isEqualTo("-101");
    assertThat(get("")).isEqualTo("-100");
  }
}
