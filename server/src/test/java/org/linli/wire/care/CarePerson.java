package org.linli.wire.care;

import static org.linli.wire.care.CareClient.PASSWORD;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.envelope;
import static org.linli.wire.care.CareClient.hash;

import java.util.function.Supplier;
import org.linli.Caller;
import org.linli.Reply;

/** Somebody with a telephone who calls a server of the test's own. */
record CarePerson(Caller server, String phone) {

  Reply call(String path, String type, String subtype, String data) {
    return server.postJson(path, envelope(type, subtype, data));
  }

  /** Signs up and in; the code is read from the development outbox. */
  String signUpByOutbox() {
    return signUp(
        () -> server.get("/dev/outbox?to=" + phone).json().get(0).get("code").stringValue());
  }

  /** Signs up and in; answers a token that endures. */
  String signUp(Supplier<String> code) {
    var sent = call("/api/captcha", "sms", "generate", "{\"phone\":\"" + phone + "\"}");
    var hash = hash(code.get(), sent.data().get("rand").stringValue());
    var whole =
        "{\"phone\":\"%s\",\"hash\":\"%s\",\"pass\":\"%s\"}".formatted(phone, hash, PASSWORD);
    assertStatus(call("/api/user/register", "register", "phone", whole), 0);
    var login = "{\"phone\":\"%s\",\"pass\":\"%s\",\"enduring\":1}".formatted(phone, PASSWORD);
    return call("/api/user/login", "login", "pass", login).data().get("token").stringValue();
  }
}
