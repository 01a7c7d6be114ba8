package org.linli.wire.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.platform.live.Ending;
import org.linli.platform.live.Frame;
import org.linli.platform.live.Link;

/** The way to an app. */
final class SocketLink implements Link {
  private static final String PATIENCE = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
  private static final long PATIENCE_MILLIS = 10_000;
  private static final int MOST_UNANSWERED = 2;
  private final AtomicInteger unanswered = new AtomicInteger();
  private final Session session;

  SocketLink(Session session) {
    this.session = session;
    session.getUserProperties().put(PATIENCE, PATIENCE_MILLIS);
  }

  @Override
  public void send(Frame frame) throws IOException {
    session.getBasicRemote().sendText(frame.text());
  }

  @Override
  public void beat() throws IOException {
    if (unanswered.incrementAndGet() > MOST_UNANSWERED) {
      throw new IOException("No answer to " + MOST_UNANSWERED + " pings");
    }
    session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
  }

  void answered() {
    unanswered.set(0);
  }

  @Override
  public void close(Ending ending) {
    switch (ending) {
      case TOO_SLOW -> refuse(CloseCodes.TRY_AGAIN_LATER, "too slow");
      case CROWDED -> refuse(CloseCodes.TRY_AGAIN_LATER, "too many connections");
      case SIGNED_OUT -> refuse(CloseCodes.VIOLATED_POLICY, "signed out");
      case STOPPING -> refuse(CloseCodes.SERVICE_RESTART, "restarting");
      case LOST -> refuse(CloseCodes.GOING_AWAY, "");
    }
  }

  void refuse(CloseCode code, String reason) {
    try {
      session.close(new CloseReason(code, reason));
    } catch (IOException | IllegalStateException e) {
      // It is closed already.
    }
  }
}
