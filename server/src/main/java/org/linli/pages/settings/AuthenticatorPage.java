package org.linli.pages.settings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.SecondFactor;
import org.linli.identity.SecondFactorDesk;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.wallet.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Setting up an authenticator app, and doing without it again. */
@Controller
class AuthenticatorPage {
  private static final String PASSWORD = "password";
  private static final int LONGEST_CODE = 20;
  private final SecurityPage overview;
  private final SecondFactor second;
  private final SecondFactorDesk desk;

  AuthenticatorPage(SecurityPage overview, SecondFactor second, SecondFactorDesk desk) {
    this.overview = overview;
    this.second = second;
    this.desk = desk;
  }

  @PostMapping("/settings/security/set-up")
  View setUp(Visit visit, Form form) {
    var self = visit.member();
    return desk.begin(self.id(), form.value(PASSWORD), visit.client())
        ? enrolment(visit, Form.blank(), self)
        : overview.refused(visit, form, PASSWORD);
  }

  @PostMapping("/settings/security/confirm")
  View confirm(Visit visit, Form form) {
    var self = visit.member();
    var code = form.required("code", LONGEST_CODE);
    if (form.refused()) {
      return enrolment(visit, form, self);
    }
    var codes = second.confirm(self.id(), code, visit.session().orElseThrow());
    return codes
        .map(paper -> codes(visit, paper))
        .orElseGet(() -> {
          form.refuse("code", "fault.authenticator");
          return enrolment(visit, form, self);
        });
  }

  @PostMapping("/settings/security/codes")
  View renew(Visit visit, Form form) {
    return desk.renewCodes(visit.member().id(), form.value(PASSWORD), visit.client())
        .map(paper -> codes(visit, paper))
        .orElseGet(() -> overview.refused(visit, form, PASSWORD));
  }

  @PostMapping("/settings/security/off")
  View off(Visit visit, Form form) {
    return desk.turnOff(visit.member().id(), form.value(PASSWORD), visit.client())
        ? visit.seeOther(SecurityPage.HERE, "toast.saved")
        : overview.refused(visit, form, PASSWORD);
  }

  private View enrolment(Visit visit, Form form, Member self) {
    return second
        .pending(self.id())
        .map(secret -> {
          var code = QrCode.of(address(self, secret));
          return visit.page("settings/authenticator", form, Map.of("secret", secret, "qr", code));
        })
        .orElseGet(() -> visit.seeOther(SecurityPage.HERE));
  }

  private static String address(Member self, String secret) {
    var name = URLEncoder.encode(self.username(), StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Linli:" + name + "?secret=" + secret + "&issuer=Linli";
  }

  private static View codes(Visit visit, List<String> paper) {
    return visit.page("settings/recovery-codes", Map.of("codes", paper));
  }
}
