package org.linli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items, a JSON object a line. */
final class ItemIntake implements Intake {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Optional<String> NO_OBJECT = Optional.of("no JSON object");
  private final List<Item> load = new ArrayList<>();
  private final Stocking stocking;

  ItemIntake(Stocking stocking) {
    this.stocking = stocking;
  }

  @Override
  public Optional<String> take(int number, byte[] line) {
    try {
      var json = JSON.readTree(line);
      return json.isObject() ? take(json) : NO_OBJECT;
    } catch (JacksonException unreadable) {
      return NO_OBJECT;
    }
  }

  private Optional<String> take(JsonNode json) {
    return switch (new ItemSheet(json).read()) {
      case ItemSheet.Reading.Fit(var item) -> {
        load.add(item);
        yield Optional.empty();
      }
      case ItemSheet.Reading.Lacking(var key) -> Optional.of("no \"" + key + "\"");
      case ItemSheet.Reading.Unfit(var key) -> Optional.of("unfit \"" + key + "\"");
    };
  }

  @Override
  public Load put() {
    stocking.put(load);
    var put = new Load(load.size(), Map.of());
    load.clear();
    return put;
  }
}
