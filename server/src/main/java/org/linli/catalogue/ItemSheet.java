package org.linli.catalogue;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An item as it is described in JSON, by operators and in files; further keys mean nothing. */
public record ItemSheet(JsonNode json) {
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 2_000;

  /** What a sheet turns out to say. */
  public sealed interface Reading {
    record Fit(Item item) implements Reading {}

    /** There has to be something under this key. */
    record Lacking(String key) implements Reading {}

    /** What stands under this key cannot be. */
    record Unfit(String key) implements Reading {}
  }

  private static final class Unreadable extends RuntimeException {
    Unreadable(String key) {
      super(key, null, false, false);
    }
  }

  /** Reads it as a whole. */
  public Reading read() {
    if (!json.has("id") || !json.has("name")) {
      return new Reading.Lacking(json.has("id") ? "name" : "id");
    }
    try {
      return new Reading.Fit(item());
    } catch (Unreadable unreadable) {
      return new Reading.Unfit(unreadable.getMessage());
    }
  }

  private Item item() {
    var id = text("id", LONGEST_ID).filter(text -> !text.isBlank());
    return new Item(
        id.orElseThrow(() -> new Unreadable("id")),
        text("name", LONGEST_NAME).orElse(""),
        text("simpleDesc", LONGEST).orElse(null),
        text("listPicUrl", LONGEST).orElse(null),
        price("retailPrice"),
        price("activityPrice"),
        status(),
        List.of());
  }

  private Optional<String> text(String key, int longest) {
    var value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    var text = value.isString() || value.isIntegralNumber() ? value.asString() : "\0";
    if (text.codePointCount(0, text.length()) > longest
        || text.codePoints().anyMatch(ItemSheet::isUnstorable)) {
      throw new Unreadable(key);
    }
    return Optional.of(text);
  }

  private static boolean isUnstorable(int letter) {
    return letter == 0 || Character.getType(letter) == Character.SURROGATE;
  }

  private Long price(String key) {
    var value = json.path(key);
    return value.isMissingNode() || value.isNull()
        ? null
        : Price.fen(value).orElseThrow(() -> new Unreadable(key));
  }

  private ItemStatus status() {
    var value = json.path("status");
    if (value.isMissingNode() || value.isNull()) {
      return ItemStatus.ON_SALE;
    }
    return Optional.of(value)
        .filter(number -> number.isIntegralNumber() && number.canConvertToLong())
        .flatMap(number -> ItemStatus.of(number.longValue()))
        .orElseThrow(() -> new Unreadable("status"));
  }
}
