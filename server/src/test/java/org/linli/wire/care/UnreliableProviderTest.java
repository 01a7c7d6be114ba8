package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.assertStatus;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.SmsProvider;

/** Falls are told even when the provider of text messages has a bad night. */
@OwnServer
class UnreliableProviderTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String CODE = "7";
  private static final String FALL = "8";
  private static SmsProvider provider;
  private static GreenMail mail;
  private static RunningServer server;
  private static int next;

  @BeforeAll
  static void start() {
    provider = new SmsProvider();
    mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mail.start();
    var settings = new HashMap<String, Object>();
    settings.put("linli.sms.secret-id", "id");
    settings.put("linli.sms.secret-key", "key");
    settings.put("linli.sms.app-id", "1400000000");
    settings.put("linli.sms.signature", "邻里");
    settings.put("linli.sms.code-template", CODE);
    settings.put("linli.sms.fall-template", FALL);
    settings.put("linli.sms.endpoint", provider.address());
    settings.put("linli.mail.smtp-url", "smtp://127.0.0.1:" + mail.getSmtp().getPort());
    server = RunningServer.own(Map.copyOf(settings));
  }

  @AfterAll
  static void stop() {
    server.close();
    mail.stop();
    provider.close();
  }

  /** A carer bound to a camera of his own, with everything in order so far. */
  private static final class Carer {
    final String phone = "1360000000" + next++;
    final CarePerson person = new CarePerson(server, phone);
    final String token;
    final String device;

    Carer() {
      provider.behave("Ok", Duration.ZERO);
      token = person.signUp(() -> provider.parameter(CODE, phone, 1));
      var added = device("add", "{\"device\":\"hall\"}");
      device = added.data().get("device_id").stringValue();
      assertStatus(device("bind", "{\"device_id\":\"" + device + "\"}"), 0);
    }

    private Reply device(String subtype, String data) {
      return person.call("/api/device?token=" + token, "device", subtype, data);
    }

    void falls() {
      var data = "{\"base64\":\"" + Camera.drawn("jpg") + "\"}";
      assertStatus(person.call("/api/notice?token=" + device, "notice", "upload", data), 0);
      var list = person.call("/api/get/notice?token=" + token, "notice", "get", "{\"mode\":0}");
      assertThat(list.data().get("num").intValue()).isEqualTo(1);
    }

    void awaitTold(int times) {
      Awaitility.await().atMost(SOON).until(() -> provider.times(FALL, phone) == times);
    }
  }

  @Test
  void a_provider_that_hangs_holds_up_nobody_and_is_asked_again() {
    var carer = new Carer();
    provider.behave("Ok", Duration.ofSeconds(8));
    carer.falls();
    carer.awaitTold(1);
    provider.behave("Ok", Duration.ZERO);
    server.clock().advance(Duration.ofSeconds(21));
    carer.awaitTold(2);
  }

  @Test
  void while_one_message_hangs_the_next_carer_is_told_at_once() {
    var first = new Carer();
    var second = new Carer();
    provider.delay(first.phone, Duration.ofSeconds(8));
    first.falls();
    first.awaitTold(1);
    second.falls();
    Awaitility.await()
        .atMost(Duration.ofSeconds(4))
        .until(() -> provider.times(FALL, second.phone) == 1);
  }

  @Test
  void a_provider_that_answers_late_is_asked_once() {
    var carer = new Carer();
    provider.behave("Ok", Duration.ofSeconds(2));
    carer.falls();
    carer.awaitTold(1);
    Awaitility.await()
        .during(Duration.ofSeconds(4))
        .atMost(SOON)
        .until(() -> provider.times(FALL, carer.phone) == 1);
    server.clock().advance(Duration.ofHours(5));
    Awaitility.await()
        .during(Duration.ofSeconds(2))
        .atMost(SOON)
        .until(() -> provider.times(FALL, carer.phone) == 1);
  }

  @Test
  void a_provider_that_refuses_is_asked_seven_times_before_the_administrator_is_told() {
    var carer = new Carer();
    provider.behave("FailedOperation.InsufficientBalanceInSmsPackage", Duration.ZERO);
    carer.falls();
    for (var times = 1; times <= 7; times++) {
      carer.awaitTold(times);
      server.clock().advance(Duration.ofHours(5));
    }
    assertThat(mail.waitForIncomingEmail(SOON.toMillis(), 1)).isTrue();
    assertThat(mail.getReceivedMessages()[0])
        .satisfies(message -> {
          assertThat(message.getAllRecipients()[0]).hasToString(RunningServer.ADMIN_EMAIL);
          assertThat(message.getSubject()).isEqualTo("An SMS could not be sent");
        });
    assertThat(provider.times(FALL, carer.phone)).isEqualTo(7);
  }

  @Test
  void what_the_provider_refuses_of_a_code_is_told_in_its_words() {
    provider.behave("LimitExceeded.PhoneNumberOneHourLimit", Duration.ZERO);
    var body = CareClient.envelope("sms", "generate", "{\"phone\":\"13600000099\"}");
    var asked =
        server.send(
            HttpRequest.newBuilder(server.at("/api/captcha"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertStatus(asked, 1024);
    assertThat(asked.text("message")).isEqualTo("so it is");
  }
}
