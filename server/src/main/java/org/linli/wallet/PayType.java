package org.linli.wallet;

/** What a payment was for, as members read it. */
public enum PayType {
  PRICED_ANSWER(1, "付费回答"),
  CONSULTATION(2, "专家咨询"),
  DEMAND(3, "告示板需求"),
  ARTICLE(4, "付费文章"),
  ARTICLE_INCOME(5, "文章收入"),
  CONSULTATION_INCOME(6, "咨询收入"),
  REFUND(7, "退款"),
  TOP_UP(8, "充值"),
  WITHDRAWAL(9, "提现");

  private final int code;
  private final String text;

  PayType(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /** Its number in the Q&amp;A document. */
  public int code() {
    return code;
  }

  /** Its name in Chinese. */
  public String text() {
    return text;
  }
}
