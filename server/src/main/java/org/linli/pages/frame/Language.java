package org.linli.pages.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which pages speak. */
public enum Language {
  ZH("zh-Hans", "中文", Locale.SIMPLIFIED_CHINESE),
  EN("en", "English", Locale.ENGLISH);

  private final String tag;
  private final String ownName;
  private final Locale locale;

  Language(String tag, String ownName, Locale locale) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = locale;
  }

  /** As the lang attribute names it. */
  public String tag() {
    return tag;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** Its rules for dates and numbers. */
  public Locale locale() {
    return locale;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Language> chosen(String key) {
    return Arrays.stream(values()).filter(language -> language.key().equals(key)).findFirst();
  }

  /** The first that the browser asks for and we speak; Chinese where it asks for none. */
  static Language asked(String acceptLanguage) {
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .map(range -> range.getRange().split("-")[0])
          .flatMap(code -> chosen(code).stream())
          .findFirst()
          .orElse(ZH);
    } catch (IllegalArgumentException unreadable) {
      return ZH;
    }
  }

  static List<Language> all() {
    return List.of(values());
  }
}
