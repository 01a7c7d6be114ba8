package org.linli.pages.frame;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** All that pages say, a file for each language. */
final class Words {
  private static final Map<Language, Properties> ALL = read();

  private Words() {}

  /** The text of this key, {0} and so on replaced; a key that is missing shows itself. */
  static String say(Language language, String key, Object... values) {
    var text = ALL.get(language).getProperty(key, key);
    for (var i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  static Properties of(Language language) {
    return ALL.get(language);
  }

  private static Map<Language, Properties> read() {
    var all = new EnumMap<Language, Properties>(Language.class);
    for (var language : Language.values()) {
      all.put(language, read(language));
    }
    return all;
  }

  private static Properties read(Language language) {
    var words = new Properties();
    var file = new ClassPathResource("words/" + language.key() + ".properties");
    try {
      words.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
