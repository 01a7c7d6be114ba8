package org.linli.social;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Connects to what lies outside alone. It looks at the very address to which it connects, so that a
 * name that means another one the next time gains nothing.
 */
final class OutsideSockets extends SocketFactory {

  private static final class Outside extends Socket {

    @Override
    public void connect(SocketAddress to, int patience) throws IOException {
      if (!(to instanceof InetSocketAddress there)
          || there.isUnresolved()
          || PushAddress.within(there.getAddress())) {
        throw new ConnectException("Not outside: " + to);
      }
      super.connect(to, patience);
    }
  }

  @Override
  public Socket createSocket() {
    return new Outside();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    var socket = createSocket();
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(host, port);
  }
}
