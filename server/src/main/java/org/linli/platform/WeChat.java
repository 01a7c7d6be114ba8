package org.linli.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks WeChat who shows a code of our mini-program. */
@Component
public class WeChat {
  private static final Logger log = LoggerFactory.getLogger(WeChat.class);
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private final Settings.WeChat settings;
  private final JsonMapper json;

  WeChat(Settings settings, JsonMapper json) {
    this.settings = settings.weChat();
    this.json = json;
  }

  /** Whether the operator has named a mini-program. */
  public boolean configured() {
    return settings.configured();
  }

  /** WeChat's id of the user; nothing when it knows none, or does not answer. */
  public Optional<String> openid(String code) {
    try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var request = HttpRequest.newBuilder(address(code)).timeout(PATIENCE).build();
      var answer = json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
      return Optional.of(answer.path("openid").asString("")).filter(id -> !id.isBlank());
    } catch (IOException | JacksonException e) {
      log.warn("WeChat was asked for a user and did not answer: {}", e.getClass().getName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private URI address(String code) {
    return URI.create(
        "%s/sns/jscode2session?appid=%s&secret=%s&js_code=%s&grant_type=authorization_code"
            .formatted(
                settings.endpoint(),
                encoded(settings.appId()),
                encoded(settings.secret()),
                encoded(code)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
