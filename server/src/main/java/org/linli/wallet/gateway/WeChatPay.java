package org.linli.wallet.gateway;

import com.wechat.pay.java.core.exception.ServiceException;
import java.util.Set;
import java.util.function.Supplier;

/** WeChat Pay, where members pay by showing a code to their telephone. */
final class WeChatPay implements Gateway {
  private static final Set<String> NO_ORDER = Set.of("ORDER_NOT_EXIST", "ORDERNOTEXIST");
  private final Supplier<Protocol> protocol;

  WeChatPay(Supplier<Protocol> protocol) {
    this.protocol = protocol;
  }

  @Override
  public boolean configured() {
    return true;
  }

  @Override
  public Ordering order(Order order) {
    try {
      return new Ordering.Ordered(protocol.get().order(order));
    } catch (ServiceException e) {
      var why = e.getHttpStatusCode() + " " + e.getErrorCode();
      var refused = e.getHttpStatusCode() < 500;
      return refused ? new Ordering.Refused(why) : new Ordering.Unclear(why);
    } catch (RuntimeException e) {
      return new Ordering.Unclear(e.getClass().getSimpleName());
    }
  }

  @Override
  public Trade find(String number) {
    try {
      return protocol.get().find(number);
    } catch (ServiceException e) {
      return NO_ORDER.contains(String.valueOf(e.getErrorCode()))
          ? new Trade.Gone()
          : new Trade.Unknown(e.getHttpStatusCode() + " " + e.getErrorCode());
    } catch (RuntimeException e) {
      return new Trade.Unknown(e.getClass().getSimpleName());
    }
  }

  @Override
  public boolean close(String number) {
    try {
      protocol.get().close(number);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  @Override
  public Notice read(Letter letter) {
    try {
      return protocol.get().open(letter);
    } catch (RuntimeException unreadable) {
      return new Notice.Forged(unreadable.getClass().getSimpleName());
    }
  }
}
