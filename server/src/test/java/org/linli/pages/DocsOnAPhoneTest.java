package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.RunningServer;

class DocsOnAPhoneTest {

  @Test
  void a_sections_description_stands_below_its_name() {
    assertThat(RunningServer.shared().get("/docs/docs.css").body())
        .containsPattern(
            "@media \\(max-width: 640px\\) \\{\\s+\\.swagger-ui \\.opblock-tag \\{\\s+display:"
                + " block");
  }
}
