package org.linli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that is kept as long as the server lets it; does little for each answer. */
final class Connection implements AutoCloseable {
  private final byte[] buffer = new byte[64 << 10];
  private final URI server;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private int next;
  private int end;

  Connection(URI server) throws IOException {
    this.server = server;
    open();
  }

  private void open() throws IOException {
    next = 0;
    end = 0;
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /** The bytes of a request that can be sent again and again. */
  static byte[] request(URI target) {
    var path =
        target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    return ("GET " + path + " HTTP/1.1\r\nHost: " + target.getAuthority() + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The same for one that brings JSON. */
  static byte[] request(URI target, String json) {
    var body = json.getBytes(StandardCharsets.UTF_8);
    var head =
        """
        POST %s?%s HTTP/1.1\r
        Host: %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        """
            .formatted(
                target.getRawPath(), target.getRawQuery(), target.getAuthority(), body.length);
    return (head + json).getBytes(StandardCharsets.UTF_8);
  }

  /** Asks, and answers how many bytes the body has. */
  int get(byte[] request) throws IOException {
    out.write(request);
    var status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(status);
    }
    var length = -1;
    var last = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      last |= header.equalsIgnoreCase("Connection: close");
    }
    var bytes = length < 0 ? chunks() : skip(length);
    if (last) {
      close();
      open();
    }
    return bytes;
  }

  private int chunks() throws IOException {
    var all = 0;
    for (var size = chunk(); ; size = chunk()) {
      all += skip(size);
      line();
      if (size == 0) {
        return all;
      }
    }
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private int skip(int bytes) throws IOException {
    var left = bytes;
    while (left > end - next) {
      left -= end - next;
      fill();
    }
    next += left;
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    while (true) {
      if (next == end) {
        fill();
      }
      var one = buffer[next++];
      if (one == '\n') {
        return line.toString();
      }
      if (one != '\r') {
        line.append((char) one);
      }
    }
  }

  private void fill() throws IOException {
    next = 0;
    end = in.read(buffer);
    if (end < 0) {
      throw new IOException("The server has closed the connection");
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
