package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.platform.Sms.Delivery;

class TencentSmsTest {
  private final AtomicReference<String> asked = new AtomicReference<>();
  private final AtomicReference<String> answer = new AtomicReference<>();
  private HttpServer provider;

  @BeforeEach
  void provider() throws IOException {
    provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    provider.createContext(
        "/",
        exchange -> {
          asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          var bytes = answer.get().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    provider.start();
  }

  @AfterEach
  void stop() {
    provider.stop(0);
  }

  private Delivery send() {
    var endpoint = "http://127.0.0.1:" + provider.getAddress().getPort();
    var settings =
        new Settings.Sms(
            "id", "key", "1400000000", "邻里", "7", "8", "9", "10", "ap-guangzhou", endpoint);
    var parameters = List.of("注册账号", "12345", "3");
    return new TencentSms(settings)
        .send(new SmsMessage("8613800000003", SmsMessage.Template.CODE, parameters, "12345"));
  }

  private void sendStatus(String code, String message) {
    answer.set(
        """
        {"Response":{"SendStatusSet":[{"Code":"%s","Message":"%s"}],"RequestId":"1"}}\
        """
            .formatted(code, message));
  }

  @Test
  void a_message_goes_out_by_template_with_its_parameters_in_order() {
    sendStatus("Ok", "send success");
    assertThat(send()).isEqualTo(new Delivery.Sent());
    assertThat(asked.get())
        .contains("+8613800000003", "\"TemplateId\":\"7\"", "1400000000")
        .containsSubsequence("注册账号", "12345", "3");
  }

  @Test
  void a_refused_number_is_told_in_the_providers_words() {
    sendStatus("LimitExceeded.PhoneNumberDailyLimit", "too many today");
    assertThat(send())
        .isEqualTo(new Delivery.Refused("LimitExceeded.PhoneNumberDailyLimit", "too many today"));
  }

  @Test
  void a_refused_request_is_told_in_the_providers_words() {
    answer.set(
        """
        {"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"who?"},\
        "RequestId":"1"}}\
        """);
    assertThat(send())
        .isInstanceOfSatisfying(
            Delivery.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("AuthFailure.SecretIdNotFound"));
  }

  @Test
  void a_provider_that_is_not_there_is_a_refusal_and_not_a_failure() {
    sendStatus("Ok", "");
    provider.stop(0);
    assertThat(send()).isInstanceOf(Delivery.Refused.class);
  }
}
