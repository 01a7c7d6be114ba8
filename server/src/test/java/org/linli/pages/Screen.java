package org.linli.pages;

/** On what somebody looks at the pages, and in which language. */
enum Screen {
  PHONE_CHINESE(360, 740, "zh-CN"),
  PHONE_ENGLISH(360, 740, "en-GB"),
  DESK_CHINESE(1440, 900, "zh-CN"),
  DESK_ENGLISH(1440, 900, "en-GB");

  final int width;
  final int height;
  final String locale;

  Screen(int width, int height, String locale) {
    this.width = width;
    this.height = height;
    this.locale = locale;
  }

  /** Both widths and both languages, each once: looking into pages takes its time. */
  boolean isLookedInto() {
    return this == PHONE_CHINESE || this == DESK_ENGLISH;
  }
}
