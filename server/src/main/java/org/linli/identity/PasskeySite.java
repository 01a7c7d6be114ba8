package org.linli.identity;

import java.net.URI;
import java.util.Optional;

/**
 * Where passkeys are made and used; browsers keep those of one site from another.
 *
 * @param origin scheme, host and port
 * @param host by whose name browsers keep them
 */
public record PasskeySite(String origin, String host) {

  /** Of a reader's address of the server; none where browsers would make no passkey. */
  public static Optional<PasskeySite> of(String site) {
    try {
      var address = URI.create(site);
      var host = address.getHost();
      var secure = "https".equals(address.getScheme()) || "localhost".equals(host);
      return host != null && secure && !host.matches("[0-9.]+|\\[.*")
          ? Optional.of(new PasskeySite(origin(address), host))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String origin(URI address) {
    var port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }
}
