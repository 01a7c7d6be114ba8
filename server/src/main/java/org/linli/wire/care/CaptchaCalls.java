package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Map;
import org.linli.identity.Captchas;
import org.linli.identity.Client;
import org.linli.identity.Codes;
import org.linli.identity.Phone;
import org.linli.identity.Purpose;
import org.linli.identity.SmsCodes;
import org.linli.wire.Requests;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Picture captchas and codes by SMS. */
@RestController
class CaptchaCalls {
  private final CareDoor door;
  private final Captchas captchas;
  private final Codes codes;
  private final SmsCodes smsCodes;

  CaptchaCalls(CareDoor door, Captchas captchas, Codes codes, SmsCodes smsCodes) {
    this.door = door;
    this.captchas = captchas;
    this.codes = codes;
    this.smsCodes = smsCodes;
  }

  @PostMapping("/api/captcha")
  ResponseEntity<CareAnswer> captcha(HttpServletRequest request) {
    var client = Requests.client(request);
    return door.open(
        request,
        call ->
            switch (call.name()) {
              case "img/generate" -> draw(client);
              case "img/validate", "sms/validate" -> validate(call, client);
              case "sms/generate" -> send(call.loose(), client);
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  private Success draw(Client client) {
    var drawn = captchas.draw(client).orElseThrow(() -> CareRefusal.UNKNOWN);
    var picture = Base64.getEncoder().encodeToString(drawn.png());
    return new Success("successful", CareAnswer.ordered("imgdata", picture, "rand", drawn.rand()));
  }

  private Success validate(CareCall call, Client client) {
    if (!codes.matches(call.strict("hash").text("hash"), client)) {
      throw new CareRefusal(100, "Error captcha hash");
    }
    return Success.plain();
  }

  private Success send(Fields data, Client client) {
    var written = data.text("phone");
    var purpose = purpose(data.raw("command_type"));
    var phone = Phone.mainland(written).orElseThrow(() -> SmsNumbers.BAD_PHONE);
    return switch (smsCodes.send(phone, purpose, client)) {
      case SmsCodes.Outcome.Sent(var rand) -> new Success("successful", Map.of("rand", rand));
      case SmsCodes.Outcome.TooSoon() -> throw SmsNumbers.TOO_SOON;
      case SmsCodes.Outcome.TooManyToday() -> throw SmsNumbers.TOO_MANY_TODAY;
      case SmsCodes.Outcome.TooManyFromClient() -> throw SmsNumbers.TOO_MANY_FROM_CLIENT;
      case SmsCodes.Outcome.Refused(var code, var text) -> throw SmsNumbers.refusal(code, text);
    };
  }

  private static Purpose purpose(JsonNode command) {
    if (command.isMissingNode()) {
      return Purpose.REGISTER;
    }
    if (!command.isIntegralNumber()) {
      throw CareRefusal.TYPE;
    }
    if (!command.canConvertToInt()) {
      throw CareRefusal.VALUE;
    }
    return switch (command.intValue()) {
      case 1 -> Purpose.REGISTER;
      case 2 -> Purpose.RECOVER;
      default -> throw CareRefusal.VALUE;
    };
  }
}
