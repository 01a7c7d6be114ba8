package org.linli.identity;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.media.JpegCopy;
import org.linli.media.PictureTexts;
import org.linli.media.Sight;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Settings;
import org.linli.vision.Picture;
import org.linli.vision.card.Card;
import org.linli.vision.card.CardReader;
import org.linli.vision.text.TextReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Cards that members show: read, kept for verifiers alone, and forgotten. */
@Component
public class IdCards {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int AN_HOUR = 20;
  private final PictureTexts texts;
  private final CardPictures kept;
  private final Declarations declarations;
  private final Erasures erasures;
  private final Acts acts;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final HourlyLimit limit;

  IdCards(
      PictureTexts texts,
      CardPictures kept,
      Declarations declarations,
      Erasures erasures,
      Acts acts,
      Settings settings,
      Clock clock,
      TransactionTemplate transaction) {
    this.texts = texts;
    this.kept = kept;
    this.declarations = declarations;
    this.erasures = erasures;
    this.acts = acts;
    this.clock = clock;
    this.transaction = transaction;
    limit = new HourlyLimit(AN_HOUR, settings, clock);
  }

  /** What came of showing a card. */
  public sealed interface Outcome {
    /** What all pictures that the member has shown say. */
    record Read(Card card) implements Outcome {}

    /** Something is no picture, or too large a one. */
    record NotAPicture() implements Outcome {}

    /** A picture shows no side of a card, or one that another shows; nothing is kept. */
    record NotRecognised() implements Outcome {}

    /** So many within an hour that this one is not looked at. */
    record TooMany() implements Outcome {}
  }

  /**
   * Reads and keeps pictures of one card, whichever side each shows.
   *
   * @throws org.linli.platform.Busy when too many come at once
   */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome show(long account, List<byte[]> files) {
    if (!limit.take(account)) {
      return new Outcome.TooMany();
    }
    var sheets = new ArrayList<CardSheet>();
    for (var file : files) {
      var sheet = texts.read(file, this::sheet);
      if (sheet.isEmpty()) {
        return new Outcome.NotAPicture();
      }
      sheets.add(sheet.get());
    }
    if (!CardSheet.fit(sheets)) {
      return new Outcome.NotRecognised();
    }
    transaction.executeWithoutResult(_ -> {
      if (erasures.hold(account)) {
        sheets.forEach(sheet -> keep(account, sheet));
      }
    });
    declarations.confirmProven(account);
    return new Outcome.Read(kept.reading(account));
  }

  private CardSheet sheet(TextReader reader, Sight sight) throws IOException {
    var today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    var cards = new CardReader(reader, number -> IdNumber.of(number, today).isPresent());
    return new CardSheet(JpegCopy.of(sight), cards.read(Picture.of(sight.image())));
  }

  private void keep(long account, CardSheet sheet) {
    var now = clock.instant();
    sheet
        .card()
        .portrait()
        .ifPresent(
            side -> kept.keep(account, CardSide.PORTRAIT, sheet.jpeg(), CardText.of(side), now));
    sheet
        .card()
        .emblem()
        .ifPresent(
            side -> kept.keep(account, CardSide.EMBLEM, sheet.jpeg(), CardText.of(side), now));
  }

  /** What was read on the card of this account, for its owner or a verifier. */
  public Card of(long account) {
    return kept.reading(account);
  }

  /** The owner takes his pictures back. */
  @Transactional
  public void forget(long account) {
    kept.forget(account);
  }

  /** The picture, a JPEG file, for a verifier, whose look is logged. */
  @Transactional
  public Optional<byte[]> shown(long account, CardSide side, long verifier) {
    acts.log(verifier, Act.Kind.REAL_NAMES_LOOKED_AT, account, "identity card");
    return kept.picture(account, side);
  }
}
