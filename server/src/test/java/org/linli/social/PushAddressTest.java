package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushAddressTest {

  private static boolean within(String address) {
    return PushAddress.within(InetAddress.ofLiteral(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.1.2.3",
        "64:ff9b::127.0.0.1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::203.0.113.9",
        "2001::1",
        "2001:0:7f00:1::",
        "2002:7f00:1::",
        "2002:cb00:7109::1",
        "fc00::1",
        "fd00::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void what_lies_within_or_leads_there_by_a_tunnel_is_known(String address) {
    assertThat(within(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "203.0.113.9",
        "100.63.255.255",
        "100.128.0.1",
        "172.32.0.1",
        "198.17.255.255",
        "198.20.0.1",
        "2606:4700::1111",
        "2400:cb00::1",
        "64:ff9b::203.0.113.9"
      })
  void all_else_lies_outside(String address) {
    assertThat(within(address)).isFalse();
  }

  /** Some systems hand such addresses on as they are. */
  @Test
  void an_address_of_six_that_is_one_of_four_lies_within() throws Exception {
    var bytes = new byte[16];
    bytes[10] = bytes[11] = (byte) 0xff;
    bytes[12] = 127;
    bytes[15] = 1;
    assertThat(PushAddress.within(Inet6Address.getByAddress(null, bytes, -1))).isTrue();
  }

  @Test
  void a_service_has_a_name_and_a_cipher() {
    assertThat(PushAddress.fit("https://push.example.org/x", false)).isTrue();
    assertThat(PushAddress.fit("https://push.example.org:8443/x?y", false)).isTrue();
    for (var unfit :
        new String[] {
          "http://push.example.org/",
          "https://localhost/",
          "https://a@b.org/",
          "https://127.0.0.1/",
          "https://0x7f.0x1/",
          "https://[::1]/",
          "https://[::ffff:127.0.0.1]/",
          ""
        }) {
      assertThat(PushAddress.fit(unfit, false)).as(unfit).isFalse();
    }
  }

  /** Whatever a name meant when it was looked at: what counts is to where we connect. */
  @Test
  void outside_of_development_nobody_within_is_connected_to() throws Exception {
    try (var service = new PushService()) {
      var request = new Request.Builder().url(service.address("x")).build();
      var fit = PushPost.client(true).newCall(request);
      try (var answer = fit.execute()) {
        assertThat(answer.code()).isEqualTo(403);
      }
      assertThat(service.came("x")).hasSize(1);
      assertThatThrownBy(() -> PushPost.client(false).newCall(request).execute())
          .isInstanceOf(IOException.class)
          .hasStackTraceContaining("Not outside");
      assertThat(service.came("x")).hasSize(1);
    }
  }

  @Test
  void a_name_that_nobody_has_found_is_connected_to_neither() throws Exception {
    try (var socket = new OutsideSockets().createSocket()) {
      var nowhere = InetSocketAddress.createUnresolved("push.example.org", 443);
      assertThatThrownBy(() -> socket.connect(nowhere)).hasMessageContaining("Not outside");
    }
  }
}
