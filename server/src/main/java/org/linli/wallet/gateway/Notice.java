package org.linli.wallet.gateway;

/** What a letter of the gateway says. */
public sealed interface Notice {

  /** An order was paid. */
  record Paid(String number, String transaction, long fen) implements Notice {}

  /** Something that moves no money in. */
  record Other(String what) implements Notice {}

  /** It is not the gateway's, or not for us. */
  record Forged(String why) implements Notice {}
}
