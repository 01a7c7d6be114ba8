package org.linli;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/** Runs last: what was stored is still there when the server has come back. */
@Isolated("waits for all others")
@Order(Integer.MAX_VALUE)
class AfterRestartTest {

  @TestFactory
  Stream<DynamicTest> what_was_stored_is_there_after_a_restart() {
    RunningServer.shared().restart();
    return AfterRestart.all().stream()
        .map(check -> DynamicTest.dynamicTest(check.name(), check.assertion()::run));
  }
}
