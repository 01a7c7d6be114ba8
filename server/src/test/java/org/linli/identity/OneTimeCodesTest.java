package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  private static OptionalLong step(String code, long second) {
    return OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second));
  }

  /** The last six digits of what the appendix of RFC 6238 lists. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(step(code, second)).hasValue(second / 30);
  }

  @Test
  void a_clock_may_be_one_step_wrong_and_no_more() {
    assertThat(step("287082", 89)).hasValue(1);
    assertThat(step("287082", 90)).isEmpty();
    assertThat(step("287082", 29)).hasValue(1);
  }

  @Test
  void what_is_no_code_is_no_code() {
    for (var text : new String[] {"", "28708", "2870820", "abcdef", "\u0000", "２８７０８２"}) {
      assertThat(step(text, 59)).as(text).isEmpty();
    }
  }

  @Test
  void a_secret_is_written_as_apps_take_it() {
    assertThat(OneTimeCodes.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(OneTimeCodes.written(new byte[20])).isEqualTo("A".repeat(32));
  }
}
