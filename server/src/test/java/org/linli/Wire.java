package org.linli;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which a client says what no decent client would. */
public final class Wire implements AutoCloseable {
  private final Socket socket;

  public Wire(RunningServer server) throws IOException {
    socket = new Socket("127.0.0.1", server.at("/").getPort());
    socket.setSoTimeout(40_000);
  }

  public Wire say(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** All that is answered until the server closes. */
  public String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The first line that is answered. */
  public String line() throws IOException {
    var line = new StringBuilder();
    for (var one = socket.getInputStream().read();
        one > '\n';
        one = socket.getInputStream().read()) {
      line.append((char) one);
    }
    return line.toString();
  }

  /** What is answered to this request line; headers and body may follow in it. */
  public static String answer(RunningServer server, String request) throws IOException {
    try (var wire = new Wire(server)) {
      var line = request.lines().findFirst().orElseThrow();
      var rest = request.substring(line.length()).stripLeading();
      return wire.say(line + " HTTP/1.1\r\nHost: linli\r\nConnection: close\r\n" + rest + "\r\n")
          .answer();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
