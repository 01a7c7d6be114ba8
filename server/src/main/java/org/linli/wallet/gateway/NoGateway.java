package org.linli.wallet.gateway;

/** Stands where none is configured. */
final class NoGateway implements Gateway {

  @Override
  public boolean configured() {
    return false;
  }

  @Override
  public Ordering order(Order order) {
    return new Ordering.Refused("no gateway");
  }

  @Override
  public Trade find(String number) {
    return new Trade.Unknown("no gateway");
  }

  @Override
  public boolean close(String number) {
    return false;
  }

  @Override
  public Notice read(Letter letter) {
    return new Notice.Forged("no gateway");
  }
}
