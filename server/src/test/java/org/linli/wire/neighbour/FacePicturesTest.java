package org.linli.wire.neighbour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Shop.envelope;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.IdNumbers;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.face.GroupDesk;
import org.linli.identity.Members;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a server that keeps pictures. */
@OwnServer
class FacePicturesTest {
  private static final String OWN = "/settings/face/picture";
  private static RunningServer server;
  private static Portrait ann;
  private static int next;
  private final String root = Shop.of(server).token();
  private final String token = signedUp();

  @BeforeAll
  static void a_server_that_keeps_pictures() {
    Portrait.assumeAtHand();
    ann = Portrait.of("person-a-1");
    server = RunningServer.own(Map.of("linli.faces.pictures", true));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static String name() {
    return "lan" + next;
  }

  private static String signedUp() {
    next++;
    var body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name(), Neighbour.PASSWORD);
    server.postJson("/api/v1/user/register", body);
    var login = server.postJson("/api/v1/user/login", body);
    var token = login.data().get("token").stringValue();
    var declared = envelope("realauth", "create", Familiar.form(IdNumbers.fresh()));
    assertThat(server.postJson("/api/v2/realauth/?token=" + token, declared).number("status"))
        .isZero();
    return token;
  }

  private void register(String more) {
    var body = envelope("face", "register", Familiar.data(ann, more));
    assertThat(server.postJson("/api/v2/face/?token=" + token, body).number("status")).isZero();
  }

  /** As the form of the page sends it, whose words may be older than the server. */
  private void enrol(String page, String consent) {
    var formToken = page.replaceFirst("(?s).*name=\"form_token\" value=\"(\\w+)\".*", "$1");
    var part = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    var body =
        part.formatted("form_token", "", formToken)
            + part.formatted("consent", "", consent)
            + part.formatted("picture", "; filename=\"me.jpg\"", latin(ann.jpeg()))
            + "--b--\r\n";
    var request =
        HttpRequest.newBuilder(server.at("/settings/face"))
            .header("Cookie", "cookieId=" + token)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(ISO_8859_1)));
    assertThat(server.send(request).http()).isEqualTo(303);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private HttpResponse<byte[]> page(String path, String reader) {
    return server.bytes(
        HttpRequest.newBuilder(server.at(path))
            .header("Cookie", "cookieId=" + reader)
            .header("Accept-Language", "en"));
  }

  private static long account() {
    return server.bean(Members.class).byLogin(name()).orElseThrow().id();
  }

  private static String shown() {
    return "/admin/members/" + account() + "/face";
  }

  private static int rows(String condition) {
    return server
        .bean(JdbcClient.class)
        .sql("select count(*) from face.face where account_id = :account and " + condition)
        .param("account", account())
        .query(Integer.class)
        .single();
  }

  @Test
  void a_picture_is_kept_for_its_member_and_administrators_who_are_logged() throws Exception {
    register(",\"keep_picture\":1");
    var own = page(OWN, token);
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
    var seen = ImageIO.read(new ByteArrayInputStream(own.body()));
    assertThat(seen.getWidth()).isEqualTo(ann.image().getWidth());
    assertThat(rows("position('\\xffd8ff'::bytea in picture) = 0")).isOne();
    var office = page(shown(), root);
    assertThat(office.body()).isEqualTo(own.body());
    var act = server.bean(Acts.class).page(0, 1).getFirst();
    assertThat(act.kind()).isEqualTo(Act.Kind.FACE_PICTURE_LOOKED_AT);
    assertThat(act.targetId()).isEqualTo(account());
    assertThat(new String(page("/admin/members/" + account(), root).body())).contains(shown());
    assertThat(page(shown(), token).statusCode()).isEqualTo(404);
    assertThat(page(OWN, root).statusCode()).isEqualTo(404);
  }

  @Test
  void it_goes_with_the_face_the_group_the_account_and_when_another_comes_without() {
    register(",\"keep_picture\":1");
    register("");
    assertThat(rows("picture is null")).isOne();
    assertThat(page(OWN, token).statusCode()).isEqualTo(404);
    register(",\"keep_picture\":1");
    server.postJson("/api/v2/face/?token=" + token, envelope("face", "delete", "{}"));
    assertThat(page(OWN, token).statusCode()).isEqualTo(404);
    var desk = server.bean(GroupDesk.class);
    var group = ((GroupDesk.Creation.Created) desk.create("gate", "", 1)).id();
    register(",\"keep_picture\":1,\"db\":" + group);
    assertThat(rows("picture is not null")).isOne();
    desk.remove(group, 1);
    assertThat(page(OWN, token).statusCode()).isEqualTo(404);
    register(",\"keep_picture\":1");
    var rows = "select count(*) from face.face where account_id = " + account();
    server.bean(Members.class).delete(account());
    assertThat(server.bean(JdbcClient.class).sql(rows).query(Long.class).single()).isZero();
  }

  @Test
  void only_words_that_name_the_picture_keep_it() {
    var said = new String(page("/settings/face", token).body());
    assertThat(said).contains("value=\"PAGE_2\"").contains("and this picture are kept");
    enrol(said, "PAGE_1");
    assertThat(rows("picture is null and consent = 'PAGE_1'")).isOne();
    enrol(said, "PAGE_2");
    assertThat(rows("picture is not null and consent = 'PAGE_2'")).isOne();
    assertThat(new String(page("/settings/face", token).body())).contains("src=\"" + OWN + "\"");
  }
}
