package org.linli.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Fall alerts with a picture of about 200 KB: how many a second, and how long from the upload to
 * the message in the outbox. Argument: the project's folder.
 */
public class Alerts {
  private static final int SIDE = 620;
  private static final int CLIENTS = 4;
  private static final int SECONDS = 15;
  private static final int MESSAGES = 50;
  private static final String PHONE = "13900000001";
  private static final String PASSWORD = "bench-password";
  private final HttpClient http = HttpClient.newHttpClient();
  private final Server server;

  private Alerts(Server server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    Server.build(project);
    var data = Files.createTempDirectory("linli-bench");
    try (var server = Server.start(project, data, "--dev")) {
      var report = new Alerts(server).report();
      System.out.print(report);
      Files.writeString(project.resolve("bench/results/alerts.txt"), report);
    } finally {
      Server.delete(data);
    }
  }

  private String report() throws Exception {
    var token = signUp();
    var device = device(token);
    var pictures = IntStream.range(0, 16).mapToObj(Alerts::picture).toList();
    var alert = new AtomicInteger();
    Callable<String> upload =
        () -> upload(device, pictures.get(alert.getAndIncrement() % pictures.size()));
    Callable<String> heartbeat = () -> get("/api/user/doki?token=" + token);
    perSecond(upload, 5);
    var heartbeats = perSecond(heartbeat, SECONDS / 3);
    var alerts = perSecond(upload, SECONDS);
    Thread.sleep(3000);
    var delays = delays(device, pictures.getFirst());
    return """
    Fall alerts with a picture of %d KB, %d clients at once, on the embedded database
    %s, %d cores, JDK %s

    alerts a second                              %8.1f
    heartbeats a second in the same run          %8.1f
    alerts / heartbeats                          %8.4f
    from upload to the message in the outbox, ms %8.1f median, %.1f highest of %d
    """
        .formatted(
            pictures.getFirst().length() * 3 / 4 / 1024,
            CLIENTS,
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            alerts,
            heartbeats,
            alerts / heartbeats,
            delays[delays.length / 2],
            delays[delays.length - 1],
            delays.length);
  }

  private static double perSecond(Callable<String> request, int seconds) throws Exception {
    var begun = System.nanoTime();
    var end = begun + seconds * 1_000_000_000L;
    var done = new AtomicInteger();
    Callable<Void> client =
        () -> {
          while (System.nanoTime() < end) {
            if (request.call().contains("\"status\":0,")) {
              done.incrementAndGet();
            }
          }
          return null;
        };
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (var one : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
        one.get();
      }
    }
    return done.get() / ((System.nanoTime() - begun) / 1e9);
  }

  /** Milliseconds until an alert's message is there, one alert after the other. */
  private double[] delays(String device, String picture) throws Exception {
    var delays = new double[MESSAGES];
    for (var i = 0; i < MESSAGES; i++) {
      var before = newest();
      var begun = System.nanoTime();
      upload(device, picture);
      while (newest().equals(before)) {
        Thread.onSpinWait();
      }
      delays[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(delays);
    return delays;
  }

  private String newest() throws Exception {
    return found("\"sent_at\":\"([^\"]+)\"", get("/dev/outbox?to=" + PHONE));
  }

  private String signUp() throws Exception {
    var asked = post("/api/captcha", "sms", "generate", "{\"phone\":\"" + PHONE + "\"}");
    var code = found("\"code\":\"(\\d+)\"", get("/dev/outbox?to=" + PHONE));
    var proof = (code + found("\"rand\":\"(\\w+)\"", asked)).getBytes(StandardCharsets.UTF_8);
    var hash = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(proof));
    var member =
        "{\"phone\":\"%s\",\"hash\":\"%s\",\"pass\":\"%s\"}".formatted(PHONE, hash, PASSWORD);
    post("/api/user/register", "register", "phone", member);
    var login = "{\"phone\":\"%s\",\"pass\":\"%s\",\"enduring\":1}".formatted(PHONE, PASSWORD);
    return found("\"token\":\"(\\w+)\"", post("/api/user/login", "login", "pass", login));
  }

  private String device(String token) throws Exception {
    var added = post("/api/device?token=" + token, "device", "add", "{\"device\":\"camera1\"}");
    var id = found("\"device_id\":\"(\\w+)\"", added);
    post("/api/device?token=" + token, "device", "bind", "{\"device_id\":\"" + id + "\"}");
    return id;
  }

  private String upload(String device, String picture) throws Exception {
    return post(
        "/api/notice?token=" + device, "notice", "upload", "{\"base64\":\"" + picture + "\"}");
  }

  private String get(String path) throws Exception {
    return body(HttpRequest.newBuilder(server.at(path)));
  }

  private String post(String path, String type, String subtype, String data) throws Exception {
    var envelope =
        "{\"id\":1,\"type\":\"%s\",\"subtype\":\"%s\",\"data\":%s}".formatted(type, subtype, data);
    return body(
        HttpRequest.newBuilder(server.at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(envelope)));
  }

  private String body(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String found(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  /** A noisy picture, which hardly compresses, in base64. */
  private static String picture(int seed) {
    var random = new Random(seed);
    var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (var i = 0; i < SIDE * SIDE; i++) {
      image.setRGB(i % SIDE, i / SIDE, new Color(random.nextInt(0xFFFFFF)).getRGB());
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
