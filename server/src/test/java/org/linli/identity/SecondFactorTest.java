package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.linli.Together;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SecondFactorTest {
  private final SecondFactor second = SERVER.bean(SecondFactor.class);

  private static int page(String path, String token) {
    var request = HttpRequest.newBuilder(SERVER.at(path)).header("Cookie", "cookieId=" + token);
    return SERVER.send(request).http();
  }

  private static String appToken(String username, String password) {
    var query = "?username=" + username + "&password=" + password;
    return SERVER.get("/api/account/login" + query).data().get("token").stringValue();
  }

  @Test
  void a_session_of_an_app_password_is_none_of_pages() {
    var lan = moveIn("Lan");
    var before = appToken(lan.username(), Resident.PASSWORD);
    assertThat(page("/settings/security", before)).isEqualTo(200);
    var app = appToken(lan.username(), Guarded.of(SERVER, before).appPassword());
    assertThat(SERVER.get("/api/account/get_user_by_token?token=" + app).number("code")).isOne();
    assertThat(page("/settings/security", app)).isEqualTo(401);
    assertThat(page("/live", app)).isEqualTo(401);
    assertThat(page("/settings/security", before)).isEqualTo(200);
  }

  @Test
  void codes_that_are_renewed_many_times_at_once_are_ten() {
    var account = moveIn("Codes").account();
    Together.all(8, () -> second.renewCodes(account));
    assertThat(second.codesLeft(account)).isEqualTo(10);
  }

  @Test
  void a_code_of_one_secret_confirms_no_other() throws Exception {
    var account = moveIn("Two tabs").account();
    second.begin(account);
    var code = code(account);
    try (var thread = Executors.newSingleThreadExecutor()) {
      Future<Optional<List<String>>> confirming =
          SERVER
              .bean(TransactionTemplate.class)
              .execute(_ -> {
                second.begin(account);
                var waiting = thread.submit(() -> second.confirm(account, code, "0".repeat(32)));
                await().until(SecondFactorTest::somebodyWaits);
                return waiting;
              });
      assertThat(confirming.get()).isEmpty();
    }
    assertThat(second.isOn(account)).isFalse();
    assertThat(second.confirm(account, code(account), "0".repeat(32))).isPresent();
    assertThat(second.isOn(account)).isTrue();
  }

  private static boolean somebodyWaits() {
    return SERVER
        .bean(JdbcClient.class)
        .sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  private static String code(long account) throws Exception {
    var secret = SERVER.bean(Authenticators.class).secret(account, false).orElseThrow();
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            new SecretKeySpec(secret, "HmacSHA1"), SERVER.clock().instant());
  }
}
