package org.linli.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.linli.platform.Settings;
import org.linli.vision.card.Card;
import org.linli.vision.card.PortraitSide;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Whether the card that a member has shown says who he says he is. */
@Component
class CardProof {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private final CardPictures pictures;
  private final boolean confirms;
  private final Clock clock;

  @Autowired
  CardProof(CardPictures pictures, Settings settings, Clock clock) {
    this(pictures, settings.cards().confirms(), clock);
  }

  CardProof(CardPictures pictures, boolean confirms, Clock clock) {
    this.pictures = pictures;
    this.confirms = confirms;
    this.clock = clock;
  }

  /** Never where the operator leaves every decision to people. */
  boolean of(RealName declared) {
    return confirms && proves(pictures.reading(declared.accountId()), declared);
  }

  private boolean proves(Card card, RealName declared) {
    return card.portrait().filter(side -> isOf(side, declared)).isPresent()
        && card.emblem()
            .filter(side -> side.until() != null && side.until().isBefore(today()))
            .isEmpty();
  }

  private static boolean isOf(PortraitSide side, RealName declared) {
    return side.agreeing()
        && side.name().equals(declared.name())
        && side.number().equals(declared.number());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), SHANGHAI);
  }
}
