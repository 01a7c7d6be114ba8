package org.linli.wire.qa;

import org.linli.moderation.State;

/** The states of content as this document numbers and names them. */
final class States {

  private States() {}

  static int number(State state) {
    return switch (state) {
      case NORMAL -> 0;
      case REPORTED, WAITING -> 1;
      case REMOVED -> -1;
    };
  }

  static String text(State state) {
    return switch (state) {
      case NORMAL -> "正常";
      case REPORTED, WAITING -> "待审核";
      case REMOVED -> "已清除";
    };
  }
}
