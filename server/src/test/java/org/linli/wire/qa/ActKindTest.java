package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.moderation.Act;

class ActKindTest {
  @ParameterizedTest
  @EnumSource
  void every_act_has_a_name(Act.Kind kind) {
    assertThat(ActKind.of(kind).text()).isNotBlank();
  }
}
