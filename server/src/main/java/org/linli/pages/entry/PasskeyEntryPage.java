package org.linli.pages.entry;

import java.util.Base64;
import java.util.Map;
import org.linli.identity.PasskeySignIn;
import org.linli.identity.PasskeySite;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Signing in by a passkey, which knows by itself who its owner is. */
@Controller
class PasskeyEntryPage {
  private static final int PATIENCE_MILLIS = 300_000;
  private final PasskeySignIn signIn;
  private final Welcoming welcoming;

  PasskeyEntryPage(PasskeySignIn signIn, Welcoming welcoming) {
    this.signIn = signIn;
    this.welcoming = welcoming;
  }

  @GetMapping("/sign-in/passkey")
  ResponseEntity<Map<String, Object>> options(Visit visit) {
    var site = PasskeySite.of(visit.site()).orElseThrow(NotHere::new);
    var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(signIn.challenge());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            Map.of(
                "challenge",
                challenge,
                "rpId",
                site.host(),
                "timeout",
                PATIENCE_MILLIS,
                "userVerification",
                "required"));
  }

  @PostMapping("/sign-in/passkey")
  View enter(Visit visit, Form form) {
    var site = PasskeySite.of(visit.site()).orElseThrow(NotHere::new);
    return signIn
        .enter(form.value("answer"), site, Welcoming.kind(form))
        .map(token -> welcoming.in(visit, form, token, false))
        .orElseGet(() -> visit.seeOther("/sign-in", "toast.passkey"));
  }
}
