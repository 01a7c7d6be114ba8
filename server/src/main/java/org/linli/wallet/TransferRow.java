package org.linli.wallet;

/** A transfer as it is written. */
record TransferRow(
    String key, String payer, String payee, long fen, PayType spent, PayType earned, long about) {

  static TransferRow of(Transfer transfer) {
    return new TransferRow(
        transfer.key(),
        Owners.touched(transfer.from(), transfer.key()),
        Owners.touched(transfer.to(), transfer.key()),
        transfer.fen(),
        transfer.spent(),
        transfer.earned(),
        transfer.about());
  }
}
