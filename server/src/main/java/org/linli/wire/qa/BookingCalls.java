package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.ConsultationBooking;
import org.linli.market.ConsultationBooking.Outcome;
import org.linli.market.ConsultationDraft;
import org.linli.wallet.RequestName;
import org.springframework.web.bind.annotation.RestController;

/** Booking a consultation and paying for it. */
@RestController
class BookingCalls {
  private final QaDoor door;
  private final ConsultationBooking booking;

  BookingCalls(QaDoor door, ConsultationBooking booking) {
    this.door = door;
    this.booking = booking;
  }

  @Route("/api/specialist/add_order")
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) -> {
          var name = call.text("request_key");
          if (!name.isEmpty() && !RequestName.fits(name)) {
            return QaAnswer.of(-1, "unexpected request_key");
          }
          return OrderTimes.fits(time(call, "start_time"))
                  && OrderTimes.fits(time(call, "end_time"))
              ? booked(call, account, name)
              : unfitTime();
        });
  }

  private Map<String, Object> booked(QaCall call, long account, String name) {
    var draft =
        new ConsultationDraft(
            call.text("content"),
            OrderTimes.read(time(call, "start_time")),
            OrderTimes.read(time(call, "end_time")));
    var target = call.number("target", "user_id").orElse(0L);
    var outcome = booking.book(account, target, draft, Drafts.offered(call), RequestName.of(name));
    return switch (outcome) {
      case Outcome.Booked(var id) -> QaAnswer.success(Map.of("order_id", id));
      case Outcome.NoSuchExpert() -> QaAnswer.of(-1, "unexpected specialist");
      case Outcome.Unfit() -> QaAnswer.of(-1, "unable to add order");
      case Outcome.SensitiveWord() -> QaAnswer.of(-1, "sensitive word");
      case Outcome.UnfitTime() -> unfitTime();
      case Outcome.OtherPrice() -> QaAnswer.of(-1, "it costs something else");
      case Outcome.TooPoor() -> QaAnswer.of(-1, "account balance not enough");
    };
  }

  private static Map<String, Object> unfitTime() {
    return QaAnswer.of(-1, "unexpected time");
  }

  private static String time(QaCall call, String name) {
    return call.text(name).strip();
  }
}
