package org.linli.pages.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.pages.frame.Form;

/** The address of a list with what is being looked for in it. */
public final class Address {
  private Address() {}

  /** The path, and behind it those of these fields that say anything. */
  public static String of(String path, Form form, String... names) {
    var query =
        Stream.of(names)
            .filter(name -> !form.value(name).isEmpty())
            .map(name -> name + '=' + URLEncoder.encode(form.value(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + '?' + query;
  }

  /** The same for the piece that begins there, or nothing where none does. */
  public static String next(String address, long before) {
    return before == 0 ? "" : address + (address.contains("?") ? '&' : '?') + "before=" + before;
  }
}
