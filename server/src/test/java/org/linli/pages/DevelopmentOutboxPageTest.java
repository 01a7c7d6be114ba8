package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.RunningServer;

class DevelopmentOutboxPageTest {

  @Test
  void nothing_was_ever_sent_to_an_address_that_is_none() {
    var reply = RunningServer.shared().get("/dev/outbox?to=%00");
    assertThat(reply.http()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("[]");
  }
}
