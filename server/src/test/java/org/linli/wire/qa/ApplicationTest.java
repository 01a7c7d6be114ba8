package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.acts;
import static org.linli.wire.qa.Administration.ask;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Administration.group;
import static org.linli.wire.qa.Administration.ids;
import static org.linli.wire.qa.Administration.signedIn;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.identity.Members;
import org.linli.media.Drawn;
import org.linli.pages.ExampleAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationTest {
  private static final String SPECIALIST = "specialist/request_upgrade";
  private static final String ENTERPRISE = "enterprise/request_enterprise_upgrade";
  private static final AtomicInteger SEED = new AtomicInteger(9_100);
  private final QaClient root = QaClient.administrator();

  private static Reply apply(QaClient member, String operation, byte[] licence) {
    return member.upload(
        operation, "license", "license.png", licence, "token", member.token, "license_type", "0");
  }

  private static QaClient applicant(String name, String operation) {
    var member = QaClient.member(name);
    assertCode(apply(member, operation, Drawn.png(SEED.incrementAndGet())), 1);
    return member;
  }

  private String licenceOf(QaClient member) {
    var info = ask(root, "get_specialist_info", member);
    assertCode(info, 1);
    return info.data().get("specialist_license").stringValue();
  }

  private static String pathAndQuery(String address) {
    var uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static HttpResponse<byte[]> shown(String address) {
    return SERVER.bytes(HttpRequest.newBuilder(SERVER.at(pathAndQuery(address))));
  }

  @ParameterizedTest
  @CsvSource({
    SPECIALIST + ", 5, 2, confirm_specialist, back_get_specialist_users, 33, 专家认证",
    SPECIALIST + ", 5, 2, comfirm_specialist, back_get_specialist_users, 33, 专家认证",
    ENTERPRISE + ", 6, 3, confirm_enterprise, back_get_enterprise_users, 35, 企业认证",
    ENTERPRISE + ", 6, 3, comfirm_enterprise, back_get_enterprise_users, 35, 企业认证"
  })
  void an_applicant_waits_until_an_administrator_confirms_him(
      String apply, int waiting, int group, String confirm, String list, int act, String notice) {
    var lin = applicant("lin", apply);
    assertThat(group(lin)).isEqualTo(waiting);
    assertThat(ids(root.getByHeader("account/" + list).data().get("wait"))).startsWith(lin.id());
    assertCode(ask(root, confirm, lin), 1);
    assertTold(lin, notice, "你的" + notice + "申请已通过！");
    AfterRestart.nowAndLater(
        "a confirmed applicant",
        () -> {
          var lists = signedIn(root).getByHeader("account/" + list).data();
          assertThat(group(lin)).isEqualTo(group);
          assertThat(ids(lists.get("confirm"))).contains(lin.id());
          assertThat(ids(lists.get("wait"))).doesNotContain(lin.id());
          assertThat(shown(licenceOf(lin)).statusCode()).isEqualTo(200);
        });
    assertThat(acts(root, lin)).contains(act);
    assertSays(ask(root, confirm, lin), -2, "the user is not an applicant");
  }

  @ParameterizedTest
  @CsvSource({
    SPECIALIST + ", refuse_specialist, 34, 专家认证",
    ENTERPRISE + ", refuse_enterprise, 36, 企业认证"
  })
  void who_was_refused_is_an_ordinary_member_and_may_apply_anew(
      String apply, String refuse, int act, String notice) {
    var han = applicant("han", apply);
    var licence = licenceOf(han);
    assertCode(ask(root, refuse, han), 1);
    assertThat(group(han)).isOne();
    assertTold(han, notice, "你的" + notice + "申请未通过！");
    assertThat(licenceOf(han)).isEmpty();
    assertThat(acts(root, han)).contains(act);
    assertSays(ask(root, refuse, han), -2, "the user is not an applicant");
    assertCode(apply(han, apply, Drawn.jpeg(640, 480)), 1);
    assertThat(group(han)).isNotEqualTo(1);
    assertThat(licenceOf(han)).isNotEqualTo(licence);
  }

  @Test
  void a_licence_is_seen_by_the_address_that_an_administrator_was_given_alone() {
    var chen = applicant("chen", SPECIALIST);
    var address = licenceOf(chen);
    var picture = shown(address);
    assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(picture.headers().firstValue("Cache-Control")).hasValue("no-store");
    ExampleAnswers.OF_THIS_RUN.checkMedia("qa/get_license", "image/png");
    var hash = address.replaceAll(".*license=([0-9a-f]+).*", "$1");
    assertThat(SERVER.get("/media/" + hash + ".png").http()).isEqualTo(404);
    assertThat(SERVER.get("/media/" + hash).http()).isEqualTo(404);
    for (var other :
        List.of(
            address.replaceAll("until=[0-9]+", "until=99999999999"),
            address.replaceAll("seal=.*", "seal="),
            address.replaceAll("license=[0-9a-f]+", "license=" + "0".repeat(64)))) {
      var operation = pathAndQuery(other).replace("/api/", "");
      assertSays(chen.get(operation), -1, "the address has ended");
    }
    assertSays(chen.get("account/get_license"), -1, "the address has ended");
  }

  @ParameterizedTest
  @ValueSource(strings = {SPECIALIST, ENTERPRISE})
  void only_an_ordinary_member_with_a_picture_applies(String operation) {
    var zhou = QaClient.member("zhou");
    var picture = Drawn.png(SEED.incrementAndGet());
    assertSays(apply(zhou, operation, new byte[] {1, 2, 3}), -1, "unexpected license");
    assertSays(apply(zhou, operation, new byte[0]), -1, "unexpected license");
    assertSays(zhou.postAs(operation, "license", "text"), -1, "unexpected license");
    var endless = "x".repeat(201);
    assertSays(
        zhou.upload(
            operation, "license", "a.png", picture, "token", zhou.token, "license_type", endless),
        -1,
        "unexpected license");
    assertThat(group(zhou)).isOne();
    assertCode(apply(zhou, operation, picture), 1);
    assertSays(apply(zhou, operation, picture), -1, "unexpected user group");
    assertSays(apply(zhou, SPECIALIST, picture), -1, "unexpected user group");
    assertSays(apply(root, operation, picture), -1, "unexpected user group");
    assertCode(zhou.upload(operation, "license", "a.png", picture), 0);
    var wu = QaClient.member("wu");
    assertCode(ask(root, "delete_user", wu), 1);
    assertCode(apply(wu, operation, picture), 0);
  }

  @Test
  void a_large_photograph_is_taken_with_the_token_in_the_form() {
    var mei = QaClient.member("mei");
    var photograph = new ByteArrayOutputStream();
    photograph.writeBytes(Drawn.jpeg(1_200, 900));
    photograph.writeBytes(new byte[3 << 20]);
    assertCode(apply(mei, SPECIALIST, photograph.toByteArray()), 1);
  }

  @Test
  void who_applies_twice_at_once_applies_once() throws Exception {
    var lin = QaClient.member("lin");
    var picture = Drawn.png(SEED.incrementAndGet());
    List<Callable<Reply>> both =
        List.of(() -> apply(lin, SPECIALIST, picture), () -> apply(lin, ENTERPRISE, picture));
    try (var threads = Executors.newFixedThreadPool(2)) {
      assertThat(threads.invokeAll(both).stream().map(reply -> reply.resultNow().number("code")))
          .containsExactlyInAnyOrder(1, -1);
    }
  }

  @Test
  void of_two_administrators_who_decide_at_once_one_does() throws Exception {
    for (var round = 0; round < 4; round++) {
      var han = applicant("han", ENTERPRISE);
      List<Callable<Reply>> both =
          List.of(
              () -> ask(root, "confirm_enterprise", han),
              () -> ask(root, "refuse_enterprise", han));
      try (var threads = Executors.newFixedThreadPool(2)) {
        assertThat(threads.invokeAll(both).stream().map(reply -> reply.resultNow().number("code")))
            .containsExactlyInAnyOrder(1, -2);
      }
      assertThat(acts(root, han)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "confirm_specialist",
        "comfirm_specialist",
        "refuse_specialist",
        "confirm_enterprise",
        "comfirm_enterprise",
        "refuse_enterprise"
      })
  void deciding_needs_an_administrator_and_an_applicant_of_that_kind(String operation) {
    var wu = QaClient.member("wu");
    assertCode(ask(wu, operation, wu), 0);
    assertCode(wu.get("account/" + operation, "user_id", "" + wu.id()), 0);
    assertSays(ask(root, operation, wu), -2, "the user is not an applicant");
    var other = operation.endsWith("specialist") ? ENTERPRISE : SPECIALIST;
    assertSays(ask(root, operation, applicant("wu", other)), -2, "the user is not an applicant");
    for (var id : new String[] {"", "0", "-7", "999999999999", "9".repeat(40), "' or 1=1"}) {
      var reply = root.getByHeader("account/" + operation, "user_id", id);
      assertSays(reply, -1, "unexpected target user");
    }
  }

  @Test
  void an_applicant_is_looked_at_by_administrators_alone() {
    var lin = QaClient.member("lin");
    assertSays(ask(root, "get_specialist_info", lin), -1, "unexpected target user");
    assertCode(ask(lin, "get_specialist_info", lin), 0);
    assertSays(
        root.getByHeader("account/get_specialist_info", "user_id", "x"),
        -1,
        "unexpected target user");
  }

  @Test
  void nothing_is_left_of_an_applicant_who_is_erased() {
    var lin = applicant("lin", SPECIALIST);
    var id = lin.id();
    SERVER.bean(Members.class).delete(id);
    assertSays(
        root.getByHeader("account/get_specialist_info", "user_id", "" + id),
        -1,
        "unexpected target user");
    assertThat(
            SERVER
                .bean(JdbcClient.class)
                .sql("select count(*) from media.reference where referrer like :who")
                .param("who", "licence " + id + " %")
                .query(Long.class)
                .single())
        .isZero();
  }
}
