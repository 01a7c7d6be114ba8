package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import org.linli.IdNumbers;
import org.linli.Reply;

/** Somebody who has said who he is and may be recognised. */
record Familiar(Neighbour who, String number) {

  static Familiar called(String name) {
    var familiar = new Familiar(Neighbour.called(name), IdNumbers.fresh());
    familiar.declare();
    return familiar;
  }

  static String form(String number) {
    return """
    {"id_type":"sfz","id":"%s","name":"张伟","gender":"male","birthday":1580140800.0}\
    """
        .formatted(number);
  }

  void declare() {
    var path = "/api/v2/realauth/?token=" + who.token();
    assertStatus(SERVER.postJson(path, envelope("realauth", "create", form(number))), 0);
  }

  Familiar again() {
    return new Familiar(who.again(), number);
  }

  static Reply face(String token, String subtype, String data) {
    return SERVER.postJson("/api/v2/face/?token=" + token, envelope("face", subtype, data));
  }

  static String data(Portrait portrait, String more) {
    return "{\"base64\":\"" + portrait.base64() + "\"" + more + "}";
  }

  Reply register(Portrait portrait, long group) {
    return face(who.token(), "register", data(portrait, ",\"db\":" + group));
  }

  /** The same of somebody who is well to be seen. */
  Familiar registered(Portrait portrait, long group) {
    var reply = register(portrait, group);
    assertStatus(reply, 0);
    assertThat(reply.data().get("face_id").stringValue()).isEqualTo(number);
    return this;
  }

  Reply verify(Portrait portrait) {
    return face(who.token(), "verify", data(portrait, ""));
  }

  boolean recognised(Portrait portrait) {
    var reply = verify(portrait);
    assertStatus(reply, 0);
    return reply.data().get("result").booleanValue();
  }

  /** What others see of the number. */
  String masked() {
    return number.charAt(0) + "*".repeat(16) + number.charAt(17);
  }
}
