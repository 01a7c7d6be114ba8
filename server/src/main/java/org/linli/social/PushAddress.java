package org.linli.social;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which push services are called: what a browser names may be anything. */
final class PushAddress {
  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int CARRIER = 100;

  private PushAddress() {}

  /** Whether it is the address of a service; in development of any, and without a cipher too. */
  static boolean fit(String endpoint, boolean development) {
    try {
      var address = URI.create(endpoint);
      var host = address.getHost();
      return host != null
          && address.getUserInfo() == null
          && (development
              ? String.valueOf(address.getScheme()).matches("https?")
              : "https".equals(address.getScheme()) && host.contains("."));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether its host lies outside, by all of its addresses. */
  static boolean outside(String endpoint) {
    try {
      var all = InetAddress.getAllByName(URI.create(endpoint).getHost());
      return Arrays.stream(all).noneMatch(PushAddress::within);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  static boolean within(InetAddress address) {
    var first = address.getAddress()[0] & 0xff;
    var second = address.getAddress()[1] & 0xff;
    var local =
        address instanceof Inet6Address
            ? (first & 0xfe) == UNIQUE_LOCAL
            : first == 0 || first == CARRIER && (second & 0xc0) == 64;
    return local
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }
}
