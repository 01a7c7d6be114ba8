package org.linli.wallet.gateway;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;

/** The gateway's own library, for one merchant. Loading it costs, so only who needs it does. */
final class Protocol {
  private static final String DESCRIPTION = "余额充值";
  private final Merchant merchant;
  private final String noticeUrl;
  private final NativePayService service;
  private final NotificationParser parser;

  Protocol(Merchant merchant, String noticeUrl) {
    this.merchant = merchant;
    this.noticeUrl = noticeUrl;
    var config =
        new RSAPublicKeyConfig.Builder()
            .merchantId(merchant.id())
            .merchantSerialNumber(merchant.serial())
            .privateKey(merchant.privateKey())
            .apiV3Key(merchant.apiKey())
            .publicKeyId(merchant.publicKeyId())
            .publicKey(merchant.publicKey())
            .build();
    service =
        new NativePayService.Builder()
            .config(config)
            .httpClient(PayHttp.of(config, merchant.endpoint()))
            .build();
    parser = new NotificationParser(config);
  }

  String order(Order order) {
    var amount = new Amount();
    amount.setTotal(Math.toIntExact(order.fen()));
    var request = new PrepayRequest();
    request.setAppid(merchant.appId());
    request.setMchid(merchant.id());
    request.setDescription(DESCRIPTION);
    request.setOutTradeNo(order.number());
    request.setTimeExpire(order.until().toString());
    request.setNotifyUrl(noticeUrl);
    request.setAmount(amount);
    return service.prepay(request).getCodeUrl();
  }

  Trade find(String number) {
    var request = new QueryOrderByOutTradeNoRequest();
    request.setMchid(merchant.id());
    request.setOutTradeNo(number);
    return stands(service.queryOrderByOutTradeNo(request));
  }

  void close(String number) {
    var request = new CloseOrderRequest();
    request.setMchid(merchant.id());
    request.setOutTradeNo(number);
    service.closeOrder(request);
  }

  /** What a letter says; one that is not the gateway's throws. */
  Notice open(Letter letter) {
    var sent =
        new RequestParam.Builder()
            .serialNumber(letter.serial())
            .signature(letter.signature())
            .signType(letter.type())
            .timestamp(letter.timestamp())
            .nonce(letter.nonce())
            .body(letter.body())
            .build();
    var trade = parser.parse(sent, Transaction.class);
    if (!merchant.id().equals(trade.getMchid()) || !merchant.appId().equals(trade.getAppid())) {
      return new Notice.Forged("another merchant's");
    }
    return stands(trade) instanceof Trade.Paid(var transaction, var fen)
        ? new Notice.Paid(trade.getOutTradeNo(), transaction, fen)
        : new Notice.Other(String.valueOf(trade.getTradeState()));
  }

  private static Trade stands(Transaction trade) {
    return switch (trade.getTradeState()) {
      case SUCCESS -> new Trade.Paid(trade.getTransactionId(), trade.getAmount().getTotal());
      case NOTPAY, USERPAYING, ACCEPT, PAYERROR -> new Trade.Open();
      case CLOSED, REVOKED, REFUND -> new Trade.Gone();
    };
  }
}
