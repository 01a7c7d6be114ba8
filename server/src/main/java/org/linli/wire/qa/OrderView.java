package org.linli.wire.qa;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.market.Consultation;
import org.linli.market.ConsultationMessage;
import org.linli.market.ConsultationState;
import org.springframework.stereotype.Component;

/** Consultations as this document shows them. */
@Component
class OrderView {
  private final AuthorView authors;

  OrderView(AuthorView authors) {
    this.authors = authors;
  }

  /** One by itself. */
  Map<String, Object> whole(Consultation order, Site site) {
    var view = row(order, site);
    view.put("user_description", authors.description(order.customer()));
    view.put("image", order.pictures());
    return view;
  }

  /** A row of a list, in which the customer has the plain names. */
  static Map<String, Object> row(Consultation order, Site site) {
    var customer = order.customer();
    var row = new LinkedHashMap<String, Object>();
    row.put("orderID", order.id());
    row.put("target", order.expert().id());
    row.put("content", order.content());
    row.put("answer", order.answer());
    row.put("price", Yuan.of(order.fen()));
    row.put("state", number(order.state()));
    row.put("status", order.state().name().toLowerCase(Locale.ROOT));
    row.put("time", Moments.gmt(order.bookedAt()));
    row.put("start_time", Moments.fullOrNothing(order.startsAt()));
    row.put("end_time", Moments.fullOrNothing(order.endsAt()));
    row.put("due_time", Moments.gmt(order.dueAt()));
    row.put("settled_time", gmtOrNothing(order.settledAt()));
    row.put("messages", order.messages());
    Writer.describe(row, customer, site);
    row.put("usergroup", Group.of(customer.userGroup()));
    row.put("user_nickname", Writer.nickname(customer));
    row.put("user_head_portrait", site.portrait(customer.portrait()));
    row.put("specialist_nickname", Writer.nickname(order.expert()));
    row.put("specialist_head_portrait", site.portrait(order.expert().portrait()));
    return row;
  }

  static List<Map<String, Object>> rows(List<Consultation> orders, Site site) {
    return orders.stream().map(order -> row(order, site)).toList();
  }

  static Map<String, Object> message(ConsultationMessage message) {
    var row = new LinkedHashMap<String, Object>();
    row.put("messageID", message.id());
    row.put("userID", message.senderId());
    row.put("content", message.content());
    row.put("time", Moments.gmt(message.sentAt()));
    return row;
  }

  /** Clients show 1 as answered, and know 2 from the document alone. */
  private static int number(ConsultationState state) {
    return switch (state) {
      case BOOKED -> 0;
      case CONFIRMED, ANSWERED -> 1;
      case FINISHED -> 2;
      case REFUSED, RETURNED -> -1;
    };
  }

  private static String gmtOrNothing(Instant time) {
    return time == null ? "" : Moments.gmt(time);
  }
}
