package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Deletes pictures of cards some days after they came, or after the decision if that was later. */
@Component
class OldCards implements Job {
  private final CardPictures pictures;
  private final Duration kept;
  private final Clock clock;

  OldCards(CardPictures pictures, Settings settings, Clock clock) {
    this.pictures = pictures;
    this.clock = clock;
    kept = Duration.ofDays(settings.cards().days());
  }

  @Override
  public String name() {
    return "old cards";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    pictures.forgetBefore(clock.instant().minus(kept));
  }
}
