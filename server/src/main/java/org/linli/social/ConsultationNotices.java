package org.linli.social;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.market.ConsultationAnswered;
import org.linli.market.ConsultationBooked;
import org.linli.market.ConsultationConfirmed;
import org.linli.market.ConsultationMessageSent;
import org.linli.market.ConsultationPaid;
import org.linli.market.ConsultationReturned;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells customers and experts what has become of their consultations. */
@Component
class ConsultationNotices implements Listener {
  private static final String NEW = "新付费咨询";
  private static final String NAME = "付费咨询";
  private final Notices notices;
  private final Members members;

  ConsultationNotices(Notices notices, Members members) {
    this.notices = notices;
    this.members = members;
  }

  @Override
  public String name() {
    return "notices of consultations";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ConsultationBooked.class,
        ConsultationConfirmed.class,
        ConsultationAnswered.class,
        ConsultationPaid.class,
        ConsultationReturned.class,
        ConsultationMessageSent.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case ConsultationBooked(var id, var customer, var expert, var fen) ->
          tell(
              notice(expert, id, NEW, called(customer) + "向你发起了付费咨询" + price(fen), "booked"),
              happenedAt);
      case ConsultationConfirmed(var id, var customer, var expert) ->
          tell(notice(customer, id, NAME, called(expert) + "已确认你的付费咨询", "confirmed"), happenedAt);
      case ConsultationAnswered(var id, var customer, var expert, _) ->
          tell(notice(customer, id, NAME, called(expert) + "已回答你的付费咨询", "answered"), happenedAt);
      case ConsultationPaid(var id, var customer, var expert, var fen) ->
          tell(
              notice(expert, id, NAME, called(customer) + "已完成付费咨询" + income(fen), "paid"),
              happenedAt);
      case ConsultationReturned returned -> returned(returned, happenedAt);
      case ConsultationMessageSent(var message, var id, var sender, var receiver) ->
          tell(
              notice(receiver, id, NAME, called(sender) + "在付费咨询中给你留言", "message " + message),
              happenedAt);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void returned(ConsultationReturned one, Instant at) {
    var expert = called(one.expertId());
    var customer = called(one.customerId());
    var back = back(one.fen());
    switch (one.cause()) {
      case REFUSED -> told(one, one.customerId(), expert + "已拒绝你的付费咨询" + back, at);
      case NO_ANSWER -> {
        told(one, one.customerId(), expert + "没有按时回答你的付费咨询" + back, at);
        told(one, one.expertId(), "你没有按时回答" + customer + "的付费咨询，费用已退回", at);
      }
      case NOBODY_THERE -> {
        told(one, one.customerId(), "你向" + expert + "发起的付费咨询已取消" + back, at);
        told(one, one.expertId(), customer + "的付费咨询已取消，费用已退回", at);
      }
    }
  }

  private void told(ConsultationReturned one, long owner, String content, Instant at) {
    tell(notice(owner, one.id(), NAME, content, "returned"), at);
  }

  private void tell(NewNotice notice, Instant at) {
    notices.tell(notice, at);
  }

  private static NewNotice notice(long owner, long id, String name, String content, String what) {
    return NewNotice.ofSite(owner, NoticeKind.CONSULTATION, name, content)
        .about(new Thing(Thing.Kind.ORDER, id))
        .once("consultation " + id + " " + what);
  }

  private String called(long account) {
    return members.byId(account).map(Member::shownNickname).orElse("已注销用户");
  }

  private static String price(long fen) {
    return fen == 0 ? "" : "，价格 " + yuan(fen);
  }

  private static String income(long fen) {
    return fen == 0 ? "" : "，" + yuan(fen) + "已存入你的钱包";
  }

  private static String back(long fen) {
    return fen == 0 ? "" : "，" + yuan(fen) + "已退回你的钱包";
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString() + " 元";
  }
}
