package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.springframework.modulith.core.ApplicationModules;

class ModulithTest {

  @Test
  void modules_keep_their_inner_packages_to_themselves() {
    assertThat(ApplicationModules.of(Linli.class).detectViolations().getMessages()).isEmpty();
  }
}
