package org.linli.identity;

import java.security.SecureRandom;
import java.util.Optional;
import org.linli.platform.DevelopmentOutbox;
import org.linli.platform.Gate;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Pictures that a person can read and a program finds harder. */
@Component
public class Captchas {
  private final CaptchaPicture picture = new CaptchaPicture(new SecureRandom());
  private final Gate gate = new Gate(2);
  private final Codes codes;
  private final Limits limits;
  private final Settings settings;
  private final DevelopmentOutbox outbox;

  Captchas(Codes codes, Limits limits, Settings settings, DevelopmentOutbox outbox) {
    this.codes = codes;
    this.limits = limits;
    this.settings = settings;
    this.outbox = outbox;
  }

  /** A drawn captcha: the PNG and the random text that is proved together with the solution. */
  public record Drawn(byte[] png, String rand) {}

  /** Draws one, or nothing when this client has drawn too many. */
  public Optional<Drawn> draw(Client client) {
    if (!limits.captcha(client)) {
      return Optional.empty();
    }
    var solution = codes.randomText();
    var rand = codes.randomText();
    var png = gate.pass(() -> picture.png(solution));
    codes.keep("captcha", Purpose.CAPTCHA, rand, Shown.hashOf(solution, rand), client);
    if (settings.dev()) {
      outbox.keep("captcha", rand, solution, "captcha");
    }
    return Optional.of(new Drawn(png, rand));
  }

  /** Whether this is what the picture shows; a right answer counts once. */
  public boolean solved(String rand, String solution) {
    var shown = Shown.hashOf(solution, rand);
    return codes.check(Purpose.CAPTCHA, rand, shown) == Proof.RIGHT
        && codes.use(Purpose.CAPTCHA, rand, shown);
  }
}
