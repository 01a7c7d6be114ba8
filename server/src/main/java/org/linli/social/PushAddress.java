package org.linli.social;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** Which push services are called: what a browser names may be anything. */
final class PushAddress {
  private static final String NAME = ".*\\.[A-Za-z][A-Za-z0-9-]*\\.?";
  private static final List<Network> INSIDE =
      Network.all(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "224.0.0.0/3");
  private static final Network WORLD = Network.of("2000::/3");
  private static final List<Network> TUNNELS = Network.all("2001::/23", "2002::/16");
  private static final Network TRANSLATED = Network.of("64:ff9b::/96");
  private static final int FOUR = 4;
  private static final int SIXTEEN = 16;

  private PushAddress() {}

  /** Whether it names a service; in development any, and without a cipher too. */
  static boolean fit(String endpoint, boolean development) {
    try {
      var address = URI.create(endpoint);
      var host = address.getHost();
      return host != null
          && address.getUserInfo() == null
          && (development
              ? String.valueOf(address.getScheme()).matches("https?")
              : "https".equals(address.getScheme()) && host.matches(NAME));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether an address lies within, or leads there by a tunnel. */
  static boolean within(InetAddress address) {
    return within(address.getAddress());
  }

  private static boolean within(byte[] address) {
    if (address.length == FOUR) {
      return INSIDE.stream().anyMatch(one -> one.holds(address));
    }
    return TRANSLATED.holds(address)
        ? within(Arrays.copyOfRange(address, SIXTEEN - FOUR, SIXTEEN))
        : !WORLD.holds(address) || TUNNELS.stream().anyMatch(one -> one.holds(address));
  }
}
