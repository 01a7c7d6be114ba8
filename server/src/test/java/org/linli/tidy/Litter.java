package org.linli.tidy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.linli.tidy.Measure.Rule;

/** What does not belong into a repository: registry hosts, notes to oneself, big files. */
final class Litter {

  static final int README_WORDS = 300;

  private static final int KILOBYTES = 1024;

  /** Where packages come from is the business of each machine's own settings. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          """
          https?://[\\w.-]*(?:maven|npm|debian|pypi|artifactory|nexus)[\\w.-]*(?!/POM/|/xsd/|[\\w.-])
          |repo1?\\.(?:maven|spring|gradle)\\b[\\w.]*
          |(?:central|oss|s01)\\.[\\w.]*sonatype\\.\\w+
          |registry\\.(?:npm|yarn)\\w*\\.\\w+
          |(?:files\\.)?python(?:hosted)\\.org|pypi\\.org|jitpack\\.io|jcenter\\.\\w+
          |proxy\\.golang\\.org|(?:static\\.)?crates\\.io|rubygems\\.org|plugins\\.gradle\\.org
          |maven\\.(?:google|aliyun)\\.com|mirrors\\.[\\w-]+\\.(?:com|org|cn)|deb\\.debian\\.org
          """,
          Pattern.COMMENTS);

  private static final Pattern NOTE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

  private Litter() {}

  static List<String> registries(String name, byte[] content) {
    return found(REGISTRY, name, new String(content, StandardCharsets.ISO_8859_1));
  }

  static List<String> notes(Map<String, String> texts) {
    var faults = new ArrayList<String>();
    texts.forEach((name, text) -> faults.addAll(found(NOTE, name, text)));
    return faults;
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  static Measure size(String name, byte[] content) {
    return new Measure(
        Rule.FILE_KILOBYTES, name, Math.ceilDiv(content.length, KILOBYTES), KILOBYTES);
  }

  private static List<String> found(Pattern pattern, String name, String text) {
    return pattern.matcher(text).results().map(word -> name + " names " + word.group()).toList();
  }
}
