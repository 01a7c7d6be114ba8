package org.linli.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A WebSocket client that costs little more than its socket. */
final class CrowdMember {
  private static final int BUFFER = 4_096;
  private static final int PING = 9;
  private static final byte[] PONG = {(byte) 0x8a, (byte) 0x80, 0, 0, 0, 0};
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final Consumer<String> heard;
  final SocketChannel channel;

  /** Connects and waits until the server has agreed. */
  CrowdMember(URI server, String token, Consumer<String> heard) throws IOException {
    this.heard = heard;
    channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
    var request =
        """
        GET /live/socket?token=%s HTTP/1.1\r
        Host: %s\r
        Upgrade: websocket\r
        Connection: Upgrade\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
        \r
        """
            .formatted(token, server.getAuthority());
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    while (head() < 0) {
      if (channel.read(buffer) < 0) {
        throw new IOException("The server has closed the connection");
      }
    }
    drop(head());
    frames();
    channel.configureBlocking(false);
  }

  /** Takes what has come; false when the server has closed. */
  boolean read() throws IOException {
    if (channel.read(buffer) < 0) {
      channel.close();
      return false;
    }
    frames();
    return true;
  }

  /** The end of the answer's head, or -1. */
  private int head() {
    var text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    var end = text.indexOf("\r\n\r\n");
    if (end >= 0 && !text.startsWith("HTTP/1.1 101")) {
      throw new IllegalStateException(text);
    }
    return end < 0 ? -1 : end + 4;
  }

  private void frames() throws IOException {
    while (true) {
      var bytes = buffer.array();
      var have = buffer.position();
      var wide = have > 1 && (bytes[1] & 0x7f) == 126;
      var begin = wide ? 4 : 2;
      if (have < begin) {
        return;
      }
      var length = wide ? (bytes[2] & 0xff) << 8 | bytes[3] & 0xff : bytes[1] & 0x7f;
      if (have < begin + length) {
        return;
      }
      if ((bytes[0] & 0x0f) == PING) {
        channel.write(ByteBuffer.wrap(PONG));
      } else {
        heard.accept(new String(bytes, begin, length, StandardCharsets.UTF_8));
      }
      drop(begin + length);
    }
  }

  private void drop(int bytes) {
    buffer.limit(buffer.position()).position(bytes);
    buffer.compact();
  }
}
