package org.linli.social;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** All addresses that begin with the same bits. */
record Network(byte[] first, int bits) {

  /** As an address, a stroke and the number of bits. */
  static Network of(String written) {
    var stroke = written.indexOf('/');
    var first = InetAddress.ofLiteral(written.substring(0, stroke));
    return new Network(first.getAddress(), Integer.parseInt(written.substring(stroke + 1)));
  }

  static List<Network> all(String... written) {
    return Arrays.stream(written).map(Network::of).toList();
  }

  boolean holds(byte[] address) {
    return address.length == first.length && Arrays.equals(begin(address), begin(first));
  }

  private byte[] begin(byte[] address) {
    var begin = Arrays.copyOf(address, (bits + 7) / 8);
    if (bits % 8 > 0) {
      begin[begin.length - 1] &= (byte) (0xff << 8 - bits % 8);
    }
    return begin;
  }
}
