package org.linli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.linli.pages.ExampleAnswers;

/** Runs last: the tests before it have asked the server for everything that is described. */
@Isolated("waits for all others")
@Order(Integer.MAX_VALUE)
class EveryOperationTest {

  @BeforeEach
  void the_other_tests_have_run() {
    assumeFalse(ExampleAnswers.OF_THIS_RUN.checked().isEmpty(), "no other test has run before");
  }

  @Test
  void every_described_operation_was_held_against_the_running_server() {
    assertThat(ExampleAnswers.OF_THIS_RUN.unchecked()).isEmpty();
  }

  @Test
  void every_described_refusal_was_brought_about() {
    assertThat(ExampleAnswers.OF_THIS_RUN.unprovoked()).isEmpty();
  }
}
