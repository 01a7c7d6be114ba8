package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Shop.envelope;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.IdNumbers;
import org.linli.OwnServer;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.identity.Members;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnServer
class NoFaceModelsTest {
  private static final String ADVICE = "no face models, run ./linli models fetch";
  @TempDir private Path nothing;
  private RunningServer server;
  private Shop root;

  @BeforeEach
  void a_server_without_models() {
    server = RunningServer.own(Map.of("linli.models", nothing));
    root = Shop.of(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Reply face(String path, String type, String subtype) {
    var data = "{\"base64\":\"bm90aGluZw==\"}";
    var body = envelope(type, subtype, data);
    return server.postJson("/api/v2/" + path + "/?token=" + root.token(), body);
  }

  @Test
  void every_operation_on_pictures_names_the_command_and_all_else_works() {
    assertRefused(face("face", "face", "register"), 100, "RealAuth not certified");
    declare();
    assertRefused(face("face", "face", "register"), 101, "Register face failed: " + ADVICE);
    assertRefused(face("face", "face", "verify"), 100, "No face authentication");
    known();
    for (var subtype : List.of("find", "verify")) {
      assertRefused(face("face", "face", subtype), -404, "Unknown Error: " + ADVICE);
    }
    assertRefused(face("face/mask", "mask", "check"), -404, "Unknown Error: " + ADVICE);
    var list = envelope("group", "list", "{}");
    assertThat(server.postJson("/api/v2/face/group/?token=" + root.token(), list).number("status"))
        .isZero();
    var gone = envelope("face", "delete", "{}");
    assertThat(server.postJson("/api/v2/face/?token=" + root.token(), gone).number("status"))
        .isZero();
    assertThat(server.get("/actuator/health/readiness").http()).isEqualTo(200);
  }

  private static void assertRefused(Reply reply, int status, String message) {
    assertThat(reply.number("status")).as(reply.body()).isEqualTo(status);
    assertThat(reply.text("message")).isEqualTo(message);
  }

  private void declare() {
    var path = "/api/v2/realauth/?token=" + root.token();
    var data = Familiar.form(IdNumbers.fresh());
    var reply = server.postJson(path, envelope("realauth", "create", data));
    assertThat(reply.number("status")).isZero();
  }

  /** As if his face had been registered while there were models. */
  private void known() {
    var account = server.bean(Members.class).byLogin(RunningServer.ADMIN_EMAIL).orElseThrow().id();
    var numbers = new byte[512];
    numbers[0] = 0x3f;
    var sealed = server.bean(SecretKey.class).encrypt("face " + account, numbers);
    server
        .bean(JdbcClient.class)
        .sql(
            """
            insert into face.face
              (account_id, group_id, model, embedding, content, consent, registered_at)
            values (:account, 1, 'MobileFaceNet', :embedding, '', 'APP', :now)
            """)
        .param("account", account)
        .param("embedding", sealed)
        .param("now", Timestamp.from(server.clock().instant()))
        .update();
  }
}
