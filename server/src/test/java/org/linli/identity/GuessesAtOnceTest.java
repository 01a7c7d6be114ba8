package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuessesAtOnceTest {
  private static final int MOST = 10;
  private static final Client CLIENT = new Client("203.0.113.61");
  private final Limits limits = SERVER.bean(Limits.class);

  @Test
  void a_guess_counts_before_anybody_knows_whether_it_is_right() {
    var account = moveIn("Guessed").account();
    assertThat(Stream.generate(() -> limits.tryPassword(account, CLIENT)).limit(MOST))
        .doesNotContain(false);
    assertThat(limits.tryPassword(account, CLIENT)).isFalse();
    limits.rightPassword(account);
    assertThat(limits.tryPassword(account, CLIENT)).isTrue();
  }
}
