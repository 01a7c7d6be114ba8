package org.linli.wire.care;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.care.Carer;
import org.linli.care.Device;
import org.linli.care.Watch;
import org.linli.care.WatchSetting;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** How a device calls for people, as its owner reads and writes it. */
@Component
class WatchCalls {
  static final String[] KEYS = {
    "device_id", "escalation", "silent_after_minutes", "quiet_from", "quiet_to"
  };
  private static final int MOST_CARERS = 20;
  private static final int LONGEST_WAIT = 24 * 60 * 60;
  private static final int LONGEST_SILENCE = 31 * 24 * 60;
  private final Watch watch;
  private final Members members;

  WatchCalls(Watch watch, Members members) {
    this.watch = watch;
    this.members = members;
  }

  Success read(Device device) {
    var order = watch.order(device.id());
    var people =
        members.byIds(order.stream().map(Carer::account).toList()).stream()
            .collect(Collectors.toMap(Member::id, member -> member));
    var carers =
        order.stream()
            .map(carer -> shown(people.get(carer.account()), carer.waitSeconds()))
            .toList();
    var data = new LinkedHashMap<String, Object>();
    data.put("device_id", device.id());
    data.put("escalation", carers);
    data.put("silent_after_minutes", device.silentAfterMinutes());
    data.put("quiet_from", text(device.quietFrom()));
    data.put("quiet_to", text(device.quietTo()));
    return new Success("successful", data);
  }

  /** Writes what is given, all of it or nothing. */
  Success write(Fields data, Device device) {
    var settings = new ArrayList<WatchSetting>();
    if (data.has("escalation")) {
      settings.add(new WatchSetting.Order(order(data.raw("escalation"))));
    }
    if (data.has("silent_after_minutes")) {
      settings.add(new WatchSetting.SilentAfter(minutes(data)));
    }
    if (data.has("quiet_from") || data.has("quiet_to")) {
      settings.add(quiet(data));
    }
    watch.apply(device.id(), settings);
    return Success.plain();
  }

  private List<Carer> order(JsonNode list) {
    if (!list.isArray()) {
      throw CareRefusal.TYPE;
    }
    if (list.size() > MOST_CARERS) {
      throw CareRefusal.VALUE;
    }
    var carers = new ArrayList<Carer>();
    var seen = new HashSet<Long>();
    for (var entry : list) {
      var carer = carer(entry);
      if (!seen.add(carer.account())) {
        throw CareRefusal.VALUE;
      }
      carers.add(carer);
    }
    return carers;
  }

  private Carer carer(JsonNode entry) {
    if (!entry.isObject()) {
      throw CareRefusal.TYPE;
    }
    var fields = new Fields(entry);
    var phone = fields.text("phone");
    var wait = fields.integer("wait_seconds").orElseThrow(() -> CareRefusal.DATA_KEY);
    if (wait < 1 || wait > LONGEST_WAIT) {
      throw CareRefusal.VALUE;
    }
    var member =
        members
            .byLogin(phone)
            .filter(carer -> carer.phone() != null)
            .orElseThrow(() -> CareRefusal.VALUE);
    return new Carer(member.id(), wait);
  }

  private static Integer minutes(Fields data) {
    if (data.raw("silent_after_minutes").isNull()) {
      return null;
    }
    var minutes = data.integer("silent_after_minutes").orElseThrow();
    if (minutes < 1 || minutes > LONGEST_SILENCE) {
      throw CareRefusal.VALUE;
    }
    return minutes;
  }

  private static WatchSetting quiet(Fields data) {
    if (data.raw("quiet_from").isNull() && data.raw("quiet_to").isNull()) {
      return new WatchSetting.Quiet(null, null);
    }
    try {
      var from = LocalTime.parse(data.text("quiet_from"));
      return new WatchSetting.Quiet(from, LocalTime.parse(data.text("quiet_to")));
    } catch (DateTimeParseException e) {
      throw CareRefusal.VALUE;
    }
  }

  private static Map<String, Object> shown(Member member, int waitSeconds) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("phone", member == null ? null : member.phone());
    shown.put("wait_seconds", waitSeconds);
    return shown;
  }

  private static String text(LocalTime time) {
    return time == null ? null : time.toString();
  }
}
