package org.linli.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;

class SecretKeyTest {
  private static final String PURPOSE = "letter of 17";
  private static final byte[] LETTER = "小雨住在桂花巷".getBytes(UTF_8);

  private static SecretKey key() {
    return RunningServer.shared().bean(SecretKey.class);
  }

  @Test
  void what_was_encrypted_can_be_read_for_the_same_purpose_alone() {
    var encrypted = key().encrypt(PURPOSE, LETTER);
    assertThat(key().decrypt(PURPOSE, encrypted)).isEqualTo(LETTER);
    assertThatIllegalStateException().isThrownBy(() -> key().decrypt("letter of 18", encrypted));
  }

  @Test
  void the_same_text_never_looks_the_same_and_cannot_be_seen() {
    var encrypted = key().encrypt(PURPOSE, LETTER);
    assertThat(key().encrypt(PURPOSE, LETTER)).isNotEqualTo(encrypted);
    assertThat(new String(encrypted, UTF_8)).doesNotContain("小雨");
  }

  @Test
  void what_was_changed_or_cut_is_not_read() {
    var encrypted = key().encrypt(PURPOSE, LETTER);
    for (var at = 0; at < encrypted.length; at++) {
      var changed = encrypted.clone();
      changed[at] ^= 1;
      assertThatIllegalStateException().isThrownBy(() -> key().decrypt(PURPOSE, changed));
    }
    for (var length : new int[] {0, 5, 12, 20}) {
      var cut = Arrays.copyOf(encrypted, length);
      assertThatIllegalStateException().isThrownBy(() -> key().decrypt(PURPOSE, cut));
    }
  }
}
