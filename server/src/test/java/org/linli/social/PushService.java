package org.linli.social;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A push service on this machine: what comes to it must be signed by whom it says. */
final class PushService implements AutoCloseable {
  private static final int KEY = 65;
  private final Map<String, List<byte[]>> came = new ConcurrentHashMap<>();
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();
  private final Map<String, String> urgencies = new ConcurrentHashMap<>();
  private final AtomicInteger asking = new AtomicInteger();
  private final AtomicInteger mostAsking = new AtomicInteger();
  private final HttpServer server;
  private volatile CountDownLatch closed = new CountDownLatch(0);

  PushService() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String browser) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + browser;
  }

  /** From now on answers this about the browser. */
  void behave(String browser, int status) {
    answers.put("/" + browser, status);
  }

  /** From now on answers nobody, until it goes on. */
  void stop() {
    closed = new CountDownLatch(1);
  }

  void goOn() {
    closed.countDown();
  }

  /** How many have waited for an answer at the same time. */
  int mostAsking() {
    return mostAsking.get();
  }

  /** How urgent the last one for the browser was. */
  String urgency(String browser) {
    return urgencies.get("/" + browser);
  }

  /** What has come for the browser, still sealed. */
  List<byte[]> came(String browser) {
    return came.getOrDefault("/" + browser, List.of());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var body = exchange.getRequestBody().readAllBytes();
      var headers = exchange.getRequestHeaders();
      var fit =
          isSigned(headers.getFirst("Authorization"))
              && "aes128gcm".equals(headers.getFirst("Content-Encoding"))
              && headers.getFirst("TTL") != null;
      urgencies.put(path, String.valueOf(headers.getFirst("Urgency")));
      came.computeIfAbsent(path, _ -> new CopyOnWriteArrayList<>()).add(body);
      wait(closed);
      var endless = path.startsWith("/endless");
      exchange.sendResponseHeaders(fit ? answers.getOrDefault(path, 201) : 403, endless ? 0 : -1);
      while (endless) {
        exchange.getResponseBody().write(0);
        exchange.getResponseBody().flush();
      }
    }
  }

  private void wait(CountDownLatch until) throws IOException {
    mostAsking.accumulateAndGet(asking.incrementAndGet(), Math::max);
    try {
      until.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      asking.decrementAndGet();
    }
  }

  /** Whether the header is of RFC 8292, its token signed by the key beside it. */
  private static boolean isSigned(String header) {
    try {
      var token = header.replaceAll(".*t=([^,]+).*", "$1");
      var key = header.replaceAll(".*k=([^,]+).*", "$1");
      var end = token.lastIndexOf('.');
      var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
      verifier.initVerify(publicKey(Base64.getUrlDecoder().decode(key)));
      verifier.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
      return verifier.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }

  /** Of an uncompressed point. */
  static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
    var curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    var half = KEY / 2 + 1;
    var x = new BigInteger(1, Arrays.copyOfRange(point, 1, half));
    var y = new BigInteger(1, Arrays.copyOfRange(point, half, KEY));
    var spec =
        new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class));
    return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
