package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.ConsultationMessages;
import org.linli.market.Consultations;
import org.springframework.web.bind.annotation.RestController;

/** Reading consultations, which only the two of them can. */
@RestController
class OrderListCalls {
  private final QaDoor door;
  private final Consultations consultations;
  private final ConsultationMessages messages;
  private final OrderView view;

  OrderListCalls(
      QaDoor door, Consultations consultations, ConsultationMessages messages, OrderView view) {
    this.door = door;
    this.consultations = consultations;
    this.messages = messages;
    this.view = view;
  }

  @Route("/api/specialist/get_order_list")
  Map<String, Object> booked(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var rows = consultations.withExpert(account, page.offset(), page.limit());
          return QaAnswer.success(OrderView.rows(rows, call.site()));
        });
  }

  @Route("/api/specialist/get_historical_orders")
  Map<String, Object> all(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var rows = consultations.ofEither(account, page.offset(), page.limit());
          return QaAnswer.success(OrderView.rows(rows, call.site()));
        });
  }

  @Route("/api/specialist/get_order")
  Map<String, Object> one(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            consultations
                .find(OrderCalls.id(call), account)
                .map(order -> QaAnswer.success(view.whole(order, call.site())))
                .orElseGet(OrderListCalls::unknown));
  }

  @Route("/api/specialist/get_order_messages")
  Map<String, Object> messages(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var id = OrderCalls.id(call);
          if (consultations.find(id, account).isEmpty()) {
            return unknown();
          }
          var page = call.page();
          var said = messages.of(id, account, page.offset(), page.limit());
          return QaAnswer.success(said.stream().map(OrderView::message).toList());
        });
  }

  private static Map<String, Object> unknown() {
    return QaAnswer.of(-1, "unexpected order");
  }
}
