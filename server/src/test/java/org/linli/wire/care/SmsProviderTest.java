package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsProviderTest {

  @Test
  void the_providers_codes_become_the_documents_numbers_with_the_providers_words() {
    var refusal = SmsNumbers.refusal("LimitExceeded.PhoneNumberOneHourLimit", "once an hour");
    assertThat(refusal.status()).isEqualTo(1024);
    assertThat(refusal).hasMessage("once an hour");
  }

  @Test
  void a_code_without_a_number_still_carries_its_words() {
    var refusal = SmsNumbers.refusal("InternalError.Timeout", "later");
    assertThat(refusal.status()).isEqualTo(1030);
    assertThat(refusal).hasMessage("later");
  }
}
