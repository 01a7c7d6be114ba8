package org.linli.wire.qa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.DrawnCard;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.media.Drawn;
import org.linli.media.Pictures;
import org.linli.wire.qa.QaClient.FilePart;

class IdentityCardTest {
  private static final String BOTH = "upload/upload_identity_card";
  private final QaClient lin = QaClient.member("lin");

  private Reply both(byte[] front, byte[] back) {
    var files = List.of(new FilePart("front", "a.jpg", front), new FilePart("back", "b.jpg", back));
    return lin.upload(BOTH, files, "token", lin.token);
  }

  private Reply one(String side, byte[] picture) {
    return lin.upload(BOTH + '_' + side, side, "a.jpg", picture, "token", lin.token);
  }

  private static void assertSays(Reply reply, int code, String msg) {
    assertCode(reply, code);
    assertThat(reply.text("msg")).isEqualTo(msg);
  }

  private static String said(Reply reply, String key) {
    return reply.data().get(key).stringValue();
  }

  private static void assertPortrait(Reply reply, DrawnCard card) {
    var printed = card.printed().portrait();
    assertCode(reply, 1);
    assertThat(said(reply, "name")).isEqualTo(printed.name());
    assertThat(said(reply, "gender")).isEqualTo(printed.gender());
    assertThat(said(reply, "nation")).isEqualTo(printed.nation());
    assertThat(said(reply, "birthday")).isEqualTo(printed.birthday().toString());
    assertThat(said(reply, "address")).isEqualTo(printed.address());
    assertThat(said(reply, "number")).isEqualTo(printed.number());
  }

  @Test
  void both_sides_are_read_in_either_field() {
    var card = DrawnCard.fresh();
    var reply = both(card.emblem(), card.portrait());
    assertPortrait(reply, card);
    var printed = card.printed().emblem();
    assertThat(said(reply, "issuer")).isEqualTo(printed.issuer());
    assertThat(said(reply, "valid_from")).isEqualTo(printed.from().toString());
    assertThat(said(reply, "valid_until"))
        .isEqualTo(printed.until() == null ? "长期" : printed.until().toString());
  }

  @Test
  void sides_come_one_after_the_other_too() {
    var card = DrawnCard.fresh();
    var first = one("front", card.emblem());
    assertCode(first, 1);
    assertThat(said(first, "name")).isEmpty();
    assertThat(said(first, "issuer")).isEqualTo(card.printed().emblem().issuer());
    var second = one("back", card.portrait());
    assertPortrait(second, card);
    assertThat(said(second, "issuer")).isEqualTo(card.printed().emblem().issuer());
  }

  @Test
  void a_side_twice_is_no_card() {
    var emblem = DrawnCard.fresh().emblem();
    assertSays(both(emblem, emblem), -2, "unrecognisable identity card");
  }

  @Test
  void pictures_of_something_else_are_not_recognised() {
    for (var side : List.of("front", "back")) {
      assertSays(one(side, Drawn.png(81_001)), -2, "unrecognisable identity card");
    }
    assertSays(both(Drawn.jpeg(1, 1), Drawn.jpeg(2_000, 1)), -2, "unrecognisable identity card");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no picture", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\0\0"})
  void what_is_no_picture_is_refused(String content) {
    for (var side : List.of("front", "back")) {
      assertSays(one(side, content.getBytes(UTF_8)), -1, "unexpected type");
    }
    assertSays(both(Drawn.png(81_002), content.getBytes(UTF_8)), -1, "unexpected type");
  }

  @Test
  void a_picture_may_not_be_too_large() {
    var padded = Arrays.copyOf(Drawn.png(81_005), Pictures.LARGEST + 1);
    assertSays(one("front", padded), -1, "unexpected type");
    assertSays(one("back", Drawn.jpeg(30_001, 1)), -1, "unexpected type");
  }

  @Test
  void a_picture_may_not_be_missing() {
    assertSays(lin.postAs(BOTH), -1, "unexpected type");
    assertSays(lin.getAs(BOTH + "_front"), -1, "unexpected type");
    var one = List.of(new FilePart("front", "a.png", Drawn.png(81_003)));
    assertSays(lin.upload(BOTH, one, "token", lin.token), -1, "unexpected type");
  }

  @Test
  void nobody_shows_a_card_without_saying_who_he_is() {
    for (var end : List.of("", "_front", "_back")) {
      var files = List.of(new FilePart("front", "a.png", Drawn.png(81_004)));
      assertSays(lin.upload(BOTH + end, files), 0, "unexpected user");
      assertSays(lin.upload(BOTH + end, files, "token", "stolen"), 0, "unexpected user");
    }
  }

  @Test
  void a_member_shows_twenty_cards_an_hour() {
    var server = RunningServer.own(Map.of("linli.dev", false));
    try {
      var mei = QaClient.member(server, "mei");
      var file = "no picture".getBytes(UTF_8);
      for (var time = 0; time < 20; time++) {
        assertCode(mei.upload(BOTH + "_front", "front", "a.jpg", file, "token", mei.token), -1);
      }
      for (var end : List.of("", "_front", "_back")) {
        var files = List.of(new FilePart("front", "a", file), new FilePart("back", "b", file));
        assertSays(
            mei.upload(BOTH + end, files, "token", mei.token), -2, "too many cards this hour");
      }
      server.clock().advance(Duration.ofHours(1));
      assertCode(mei.upload(BOTH + "_front", "front", "a.jpg", file, "token", mei.token), -1);
    } finally {
      server.close();
    }
  }

  @Test
  void the_text_in_a_picture_is_read_for_members() {
    var emblem = DrawnCard.fresh().emblem();
    var reply =
        lin.upload("upload/read_picture_text", "picture", "a.jpg", emblem, "token", lin.token);
    assertCode(reply, 1);
    assertThat(said(reply, "text")).startsWith("中华人民共和国\n居民身份证\n");
    var corners = reply.data().get("lines").get(0).get("corners");
    assertThat(corners.get(0).get(0).intValue()).isBetween(180, 330);
    assertSays(lin.postAs("upload/read_picture_text"), -1, "unexpected type");
    assertSays(
        lin.upload("upload/read_picture_text", "picture", "a.jpg", emblem), 0, "unexpected user");
  }
}
