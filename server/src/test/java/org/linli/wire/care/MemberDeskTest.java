package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.PASSWORD;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.administrator;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.codeHash;
import static org.linli.wire.care.CareClient.freshPhone;
import static org.linli.wire.care.CareClient.login;
import static org.linli.wire.care.CareClient.register;
import static org.linli.wire.care.CareClient.signUp;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.RunningServer;
import tools.jackson.databind.JsonNode;

class MemberDeskTest {

  private static Reply desk(String token, String subtype, String data) {
    return call("/api/admin/user?token=" + token, "user", subtype, data);
  }

  private static String of(String phone) {
    return "{\"phone\":\"" + phone + "\"}";
  }

  private static boolean listed(String phone) {
    var rows = desk(administrator(), "list", "{}").data();
    return StreamSupport.stream(rows.spliterator(), false)
        .anyMatch(row -> phone.equals(row.get("phone").asString(null)));
  }

  @Test
  void the_list_is_an_array_of_five_keys_newest_first() {
    var mei = signUp();
    var list = desk(administrator(), "list", "{}");
    assertStatus(list, 0);
    assertThat(list.data().isArray()).isTrue();
    assertThat(list.data().get(0).propertyNames())
        .containsExactly("phone", "name", "nickname", "email", "level");
    assertThat(list.data().get(0).get("phone").stringValue()).isEqualTo(mei.phone());
  }

  @Test
  void the_list_is_paged_on_request() {
    var first = signUp();
    var second = signUp();
    var admin = administrator();
    JsonNode page = desk(admin, "list", "{\"page\":2,\"limit\":1}").data();
    assertThat(page.size()).isEqualTo(1);
    assertThat(page.get(0).get("phone").stringValue()).isEqualTo(first.phone());
    page = desk(admin, "list", "{\"limit\":1}").data();
    assertThat(page.get(0).get("phone").stringValue()).isEqualTo(second.phone());
    assertStatus(desk(admin, "list", "{\"page\":\"x\"}"), -203);
    assertThat(desk(admin, "list", "{\"page\":2000000000}").data().isEmpty()).isTrue();
  }

  @Test
  void an_administrator_reads_and_changes_a_member() {
    var mei = signUp();
    var admin = administrator();
    var data =
        """
        {"phone":"%s","name":"王芳","nickname":"芳芳","email":"w@example.com","level":2}\
        """
            .formatted(mei.phone());
    assertStatus(desk(admin, "update", data), 0);
    AfterRestart.nowAndLater(
        "an administrator's change is kept",
        () ->
            assertThat(desk(administrator(), "info", of(mei.phone())).data().toString())
                .isEqualTo(data.strip()));
  }

  @Test
  void an_update_that_is_not_as_documented_is_refused() {
    var mei = signUp();
    var admin = administrator();
    var level = "{\"phone\":\"" + mei.phone() + "\",\"level\":%s}";
    assertStatus(desk(admin, "update", level.formatted(16)), -204);
    assertStatus(desk(admin, "update", level.formatted(-1)), -204);
    assertStatus(desk(admin, "update", level.formatted("null")), -201);
    assertStatus(desk(admin, "update", of(mei.phone())), -200);
    assertStatus(desk(admin, "update", "{\"phone\":\"1\",\"x\":1}"), -3);
    assertStatus(desk(admin, "update", "{}"), -3);
    assertStatus(desk(admin, "promote", "{}"), -2);
  }

  @Test
  void a_deleted_member_is_gone_at_once_and_stays_gone() {
    var mei = signUp();
    assertThat(listed(mei.phone())).isTrue();
    assertStatus(desk(administrator(), "delete", of(mei.phone())), 0);
    assertStatus(SERVER.get("/api/user/doki?token=" + mei.token()), 1);
    AfterRestart.nowAndLater(
        "a deleted member is gone",
        () -> {
          assertRefused(login(mei.phone(), PASSWORD), 100, "Incorrect user");
          assertThat(listed(mei.phone())).isFalse();
          assertStatus(desk(administrator(), "info", of(mei.phone())), 1);
        });
  }

  @Test
  void a_deleted_members_number_may_sign_up_anew() {
    var mei = signUp();
    assertStatus(desk(administrator(), "delete", of(mei.phone())), 0);
    assertStatus(register(mei.phone(), codeHash(mei.phone(), 1), "fresh-pass"), 0);
    assertStatus(login(mei.phone(), "fresh-pass"), 0);
  }

  @Test
  void an_unknown_number_answers_1() {
    for (var subtype : new String[] {"info", "update", "delete"}) {
      var unknown = desk(administrator(), subtype, of(freshPhone()));
      assertRefused(unknown, 1, "user not existed");
    }
  }

  @Test
  void the_administrator_cannot_delete_himself() {
    assertStatus(desk(administrator(), "delete", of(RunningServer.ADMIN_EMAIL)), -103);
  }

  @Test
  void only_administrators_come_to_the_desk() {
    var mei = signUp();
    for (var subtype : new String[] {"list", "info", "update", "delete"}) {
      var refused = desk(mei.token(), subtype, of(mei.phone()));
      assertRefused(refused, -103, "No permission to operate");
      assertRefused(desk("none", subtype, "{}"), -101, "Error token");
    }
    assertRefused(SERVER.postJson("/api/admin/user", "{}"), -100, "Missing necessary args");
  }
}
