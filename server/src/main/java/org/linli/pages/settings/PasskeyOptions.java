package org.linli.pages.settings;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.PasskeyDesk;
import org.linli.identity.PasskeySite;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is asked when it makes a passkey, as WebAuthn has it. */
@Component
class PasskeyOptions {
  private static final List<Integer> KINDS = List.of(-7, -8, -257);
  private static final int PATIENCE_MILLIS = 300_000;
  private final JsonMapper json;

  PasskeyOptions(JsonMapper json) {
    this.json = json;
  }

  String written(PasskeyDesk.Making making, PasskeySite site, Member self) {
    var user =
        Map.of(
            "id", text(making.user()),
            "name", self.username(),
            "displayName", self.shownNickname());
    var kinds = KINDS.stream().map(kind -> Map.of("type", "public-key", "alg", kind)).toList();
    var others = making.others().stream().map(PasskeyOptions::known).toList();
    return json.writeValueAsString(
        Map.of(
            "rp",
            Map.of("id", site.host(), "name", "Linli"),
            "user",
            user,
            "challenge",
            text(making.challenge()),
            "pubKeyCredParams",
            kinds,
            "timeout",
            PATIENCE_MILLIS,
            "excludeCredentials",
            others,
            "authenticatorSelection",
            Map.of("residentKey", "required", "userVerification", "required"),
            "attestation",
            "none"));
  }

  private static Map<String, String> known(byte[] credential) {
    return Map.of("type", "public-key", "id", text(credential));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
