package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.coyote.http11.Http11Processor;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.slf4j.LoggerFactory;

class QuietLogTest {

  /** There it would write the whole target of a malformed request. */
  @Test
  void tomcat_does_not_log_what_was_asked() {
    RunningServer.shared();
    assertThat(LoggerFactory.getLogger(Http11Processor.class).isInfoEnabled()).isFalse();
  }
}
