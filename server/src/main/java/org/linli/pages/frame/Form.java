package org.linli.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody has written into a form, and what is wrong with it, field by field. */
public final class Form {
  /** The place of what is wrong with the form as a whole. */
  public static final String WHOLE = "";

  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, Fault> faults = new LinkedHashMap<>();

  /** A form that is still empty. */
  public static Form blank() {
    return new Form();
  }

  static Form of(HttpServletRequest request) {
    var form = new Form();
    request.getParameterMap().forEach((name, all) -> form.values.put(name, List.of(all)));
    return form;
  }

  /** Fills a field in for the reader. */
  public Form with(String name, String value) {
    values.put(name, List.of(value == null ? "" : value));
    return this;
  }

  /** Ticks the boxes of these values. */
  public Form withAll(String name, List<String> all) {
    values.put(name, all);
    return this;
  }

  /** What stands in the field, as it was written. */
  public String value(String name) {
    return values.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
  }

  /** Whether a box is ticked. */
  public boolean ticked(String name) {
    return values.containsKey(name);
  }

  /** Whether the box of this value is ticked. */
  public boolean ticked(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** The numbers of the boxes that are ticked; what is no number counts as none that there is. */
  public List<Long> numbers(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(text -> text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0L)
        .distinct()
        .toList();
  }

  /** What stands in the field without spaces around it; too long or unfit for keeping is wrong. */
  public String text(String name, int most) {
    var text = value(name).strip();
    if (text.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF)) {
      refuse(name, "fault.unfit");
      return "";
    }
    if (text.codePointCount(0, text.length()) > most) {
      refuse(name, "fault.too-long", most);
      return "";
    }
    return text;
  }

  /** The same where something has to stand. */
  public String required(String name, int most) {
    var text = text(name, most);
    if (text.isEmpty()) {
      refuse(name, "fault.empty");
    }
    return text;
  }

  /** The moment that a field for date and time names in the community's time; none is wrong. */
  public Optional<Instant> moment(String name) {
    var moment = Moment.read(value(name));
    if (moment.isEmpty()) {
      refuse(name, "fault.moment");
    }
    return moment;
  }

  /** Notes what is wrong with a field; the first fault of a field counts. */
  public void refuse(String name, String key, Object... values) {
    faults.putIfAbsent(name, new Fault(key, List.of(values)));
  }

  /** Whether anything is wrong. */
  public boolean refused() {
    return !faults.isEmpty();
  }

  Optional<Fault> fault(String name) {
    return Optional.ofNullable(faults.get(name));
  }
}
