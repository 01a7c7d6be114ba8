package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.care.Devices;
import org.linli.care.Falls;
import org.linli.identity.SessionKind;
import org.linli.identity.Sessions;
import org.linli.media.Drawn;

class FallPushTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final PushService SERVICE = new PushService();
  private final Devices devices = SERVER.bean(Devices.class);

  @AfterAll
  static void closeService() {
    SERVICE.close();
  }

  /** A browser in which a member is here right now. */
  private static Browser browser(long account, String language) throws Exception {
    var browser = Browser.called("fall" + account);
    var session = SERVER.bean(Sessions.class).open(account, SessionKind.PAGES_ENDURING);
    SERVER.bean(PushSubscriptions.class).subscribe(account, session, browser.at(SERVICE, language));
    return browser;
  }

  private String fallen(String device) {
    var known = devices.byId(device).orElseThrow();
    var outcome = SERVER.bean(Falls.class).report(known, Drawn.png(7), "卧室");
    return ((Falls.Outcome.Reported) outcome).notice().eventId();
  }

  @Test
  void everybody_who_is_bound_to_a_device_is_called_at_once_also_who_is_here() throws Exception {
    var wei = Neighbours.one();
    var lan = Neighbours.one();
    var stranger = Neighbours.one();
    var device = devices.add(wei, "外婆的卧室").orElseThrow();
    devices.bind(wei, device);
    devices.bind(lan, device);
    var one = browser(wei, "zh");
    var other = browser(lan, "en");
    var third = browser(stranger, "en");
    var event = fallen(device);
    await().until(() -> !SERVICE.came(one.name()).isEmpty());
    await().until(() -> !SERVICE.came(other.name()).isEmpty());
    assertThat(one.open(SERVICE.came(one.name()).getFirst()))
        .contains("外婆的卧室", "可能有人摔倒", "/alerts/" + event, "\"urgent\":true");
    assertThat(other.open(SERVICE.came(other.name()).getFirst())).contains("Somebody may have");
    assertThat(SERVICE.urgency(one.name())).isEqualTo("high");
    assertThat(SERVICE.came(third.name())).isEmpty();
  }

  @Test
  void who_has_chosen_otherwise_is_not_called() throws Exception {
    var wei = Neighbours.one();
    var lan = Neighbours.one();
    var device = devices.add(wei, "客厅").orElseThrow();
    devices.bind(lan, device);
    devices.bind(wei, device);
    var quiet = browser(lan, "zh");
    var called = browser(wei, "zh");
    SERVER.bean(PushChoices.class).choose(lan, new PushChoice(PushChoice.Talk.NAMED, false, false));
    fallen(device);
    await().until(() -> !SERVICE.came(called.name()).isEmpty());
    assertThat(SERVICE.came(quiet.name())).isEmpty();
  }
}
