package org.linli.platform.live;

import java.io.IOException;

/** The way to one client. */
public interface Link {

  /** Waits until the frame is on its way. */
  void send(Frame frame) throws IOException;

  /** Sends a sign of life; fails when the client has given none for long. */
  void beat() throws IOException;

  void close(Ending ending);
}
