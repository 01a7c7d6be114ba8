package org.linli.market;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.linli.media.Illustrations;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Outbox;
import org.linli.platform.Settings;
import org.linli.wallet.RequestName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Booking consultations; the price is taken and held at once. */
@Component
public class ConsultationBooking {
  private static final int AN_HOUR = 30;
  private final ConsultationRows rows;
  private final ConsultationRequests requests;
  private final ConsultationFees fees;
  private final ConsultationSides sides;
  private final Experts experts;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final Outbox outbox;
  private final HourlyLimit limit;
  private final Clock clock;

  ConsultationBooking(
      ConsultationRows rows,
      ConsultationRequests requests,
      ConsultationFees fees,
      ConsultationSides sides,
      Experts experts,
      Illustrations illustrations,
      SensitiveWords words,
      Outbox outbox,
      Settings settings,
      Clock clock) {
    this.rows = rows;
    this.requests = requests;
    this.fees = fees;
    this.sides = sides;
    this.experts = experts;
    this.illustrations = illustrations;
    this.words = words;
    this.outbox = outbox;
    this.clock = clock;
    limit = new HourlyLimit(AN_HOUR, settings, clock);
  }

  /** What came of booking. */
  public sealed interface Outcome {
    record Booked(long id) implements Outcome {}

    /** Nobody, no specialist, oneself, or one who takes none for now. */
    record NoSuchExpert() implements Outcome {}

    /** It says nothing, is too long, shows too many pictures, or is one too many this hour. */
    record Unfit() implements Outcome {}

    /** A listed word stands in it. */
    record SensitiveWord() implements Outcome {}

    /** It ends before it begins or after a year, or the expert is not there then. */
    record UnfitTime() implements Outcome {}

    /** It costs something else than what he has agreed to; nothing was taken. */
    record OtherPrice() implements Outcome {}

    record TooPoor() implements Outcome {}
  }

  /**
   * Books at the expert's price, or where he has none at what the customer offers. Booking again
   * under the same name is answered with the consultation that there is.
   */
  @Transactional
  public Outcome book(
      long customer,
      long expert,
      ConsultationDraft draft,
      OptionalLong agreed,
      Optional<RequestName> request) {
    var before = request.flatMap(name -> requests.consultation(customer, name));
    if (before.isPresent()) {
      return new Outcome.Booked(before.get());
    }
    var asked = customer == expert ? Optional.<Expert>empty() : experts.find(expert);
    if (asked.filter(Expert::accepts).isEmpty() || !sides.hold(customer, expert)) {
      return new Outcome.NoSuchExpert();
    }
    var fen = price(asked.get(), agreed);
    if (agreed.orElse(fen) != fen || !Expert.price(fen)) {
      return new Outcome.OtherPrice();
    }
    var now = clock.instant();
    return refused(draft, asked.get(), now)
        .or(() -> limit.take(customer) ? Optional.empty() : Optional.of(new Outcome.Unfit()))
        .orElseGet(() -> book(new Order(customer, expert, draft, fen, now), request));
  }

  private Optional<Outcome> refused(ConsultationDraft draft, Expert expert, Instant now) {
    if (!draft.fits()) {
      return Optional.of(new Outcome.Unfit());
    }
    if (words.in(draft.content())) {
      return Optional.of(new Outcome.SensitiveWord());
    }
    return draft.isInTime(now) && draft.suits(expert.times())
        ? Optional.empty()
        : Optional.of(new Outcome.UnfitTime());
  }

  private record Order(long customer, long expert, ConsultationDraft draft, long fen, Instant at) {}

  private static long price(Expert expert, OptionalLong offered) {
    return expert.fen() == null ? offered.orElse(0) : expert.fen();
  }

  private Outcome book(Order order, Optional<RequestName> request) {
    var id = rows.next();
    if (request.isPresent() && !requests.begin(order.customer(), request.get(), id)) {
      return new Outcome.Booked(
          requests.consultation(order.customer(), request.get()).orElseThrow());
    }
    if (!fees.take(order.customer(), order.expert(), id, order.fen())) {
      request.ifPresent(name -> requests.end(order.customer(), name));
      return new Outcome.TooPoor();
    }
    rows.add(id, order.customer(), order.expert(), order.draft(), order.fen(), order.at());
    illustrations.keep("consultation " + id, order.draft().prose().ownPictures());
    outbox.publish(new ConsultationBooked(id, order.customer(), order.expert(), order.fen()));
    return new Outcome.Booked(id);
  }
}
