package org.linli.wallet.gateway;

import org.linli.RunningServer;

/** Makes the sandbox behave badly for the time of a test. */
public final class Manners implements AutoCloseable {
  private final Sandbox sandbox;

  public Manners(RunningServer server, String how) {
    sandbox = server.bean(Sandbox.class);
    sandbox.behave(Sandbox.Manner.valueOf(how));
  }

  @Override
  public void close() {
    sandbox.behave(Sandbox.Manner.PROMPT);
  }
}
