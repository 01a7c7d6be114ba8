package org.linli.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.linli.platform.Busy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads bodies as they come, no more of all requests at once than the heap bears. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public class Bodies extends OncePerRequestFilter {
  /** The longest body that carries no picture. */
  public static final int SMALL = 1 << 20;

  /** The longest body that carries one; only who is known may send it. */
  public static final int PICTURE = 16 << 20;

  private static final String HELD = Bodies.class.getName();
  private static final int PIECE = 16 << 10;
  private static final int PATIENCE_SECONDS = 2;
  private final Semaphore bytes = new Semaphore(64 << 20, true);

  /**
   * The whole body, or nothing when it is longer than that.
   *
   * @throws Busy when other bodies fill the memory
   */
  public Optional<byte[]> read(HttpServletRequest request, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      return Optional.empty();
    }
    var body = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    var stream = request.getInputStream();
    for (var n = stream.read(piece); n >= 0; n = stream.read(piece)) {
      if (body.size() + n > most) {
        return Optional.empty();
      }
      hold(request, n);
      body.write(piece, 0, n);
    }
    return Optional.of(body.toByteArray());
  }

  /** Keeps room for so many bytes until the request has been answered. */
  public void hold(HttpServletRequest request, int more) {
    try {
      if (!bytes.tryAcquire(more, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    request.setAttribute(HELD, held(request) + more);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } finally {
      bytes.release(held(request));
      request.removeAttribute(HELD);
    }
  }

  private static int held(HttpServletRequest request) {
    return request.getAttribute(HELD) instanceof Integer held ? held : 0;
  }
}
