package org.linli.social;

/**
 * A browser that wants to be told, as it describes itself.
 *
 * @param endpoint the address of its push service
 * @param p256dh its public key, in URL-safe Base64
 * @param auth its secret, in URL-safe Base64
 * @param language in which it is told: {@code zh} or {@code en}
 */
public record PushBrowser(String endpoint, String p256dh, String auth, String language) {
  private static final String KEY = "[A-Za-z0-9_-]{87}";
  private static final String SECRET = "[A-Za-z0-9_-]{22}";
  private static final int LONGEST = 1_000;

  boolean fit(boolean development) {
    return endpoint.length() <= LONGEST
        && PushAddress.fit(endpoint, development)
        && p256dh.matches(KEY)
        && auth.matches(SECRET);
  }
}
