package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuessesAtOnceTest {
  private static final int MOST = 10;
  private static final Client CLIENT = new Client("203.0.113.61");
  private final PasswordGuesses guesses = SERVER.bean(PasswordGuesses.class);

  @Test
  void a_guess_counts_before_anybody_knows_whether_it_is_right() {
    var account = moveIn("Guessed").account();
    assertThat(Stream.generate(() -> guesses.begin(account, CLIENT)).limit(MOST))
        .doesNotContain(false);
    assertThat(guesses.begin(account, CLIENT)).isFalse();
    guesses.right(account);
    assertThat(guesses.begin(account, CLIENT)).isTrue();
  }
}
