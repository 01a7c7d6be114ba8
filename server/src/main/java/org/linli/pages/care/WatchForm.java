package org.linli.pages.care;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.linli.care.Carer;
import org.linli.care.Devices;
import org.linli.care.KnownDevice;
import org.linli.care.Watch;
import org.linli.care.WatchSetting;
import org.linli.identity.Members;
import org.linli.pages.frame.Form;
import org.springframework.stereotype.Component;

/** The settings of a device as a form: a place and a time to answer for each of its people. */
@Component
class WatchForm {
  private static final int MOST_CARERS = 20;
  private static final int LONGEST_WAIT = 24 * 60;
  private static final int LONGEST_SILENCE = 31 * 24 * 60;
  private final Devices devices;
  private final Watch watch;
  private final Members members;

  WatchForm(Devices devices, Watch watch, Members members) {
    this.devices = devices;
    this.watch = watch;
    this.members = members;
  }

  /** The people of a device, in the order in which they are called. */
  List<Person> people(KnownDevice device) {
    var order = watch.order(device.id()).stream().map(Carer::account).toList();
    var bound = devices.peopleOf(device.id());
    return members.byIds(bound).stream()
        .map(Person::of)
        .sorted(
            Comparator.comparingInt((Person one) -> place(order, one.id()))
                .thenComparing(one -> bound.indexOf(one.id())))
        .toList();
  }

  private static int place(List<Long> order, long account) {
    var place = order.indexOf(account);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  Form of(KnownDevice device) {
    var form = Form.blank();
    var place = 1;
    for (var carer : watch.order(device.id())) {
      form.with("place-" + carer.account(), String.valueOf(place++));
      form.with("wait-" + carer.account(), String.valueOf(Math.ceilDiv(carer.waitSeconds(), 60)));
    }
    devices
        .byId(device.id())
        .ifPresent(set -> {
          form.with("silent", text(set.silentAfterMinutes()));
          form.with("from", text(set.quietFrom())).with("to", text(set.quietTo()));
        });
    return form;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  List<WatchSetting> read(Form form, KnownDevice device) {
    var settings = new ArrayList<WatchSetting>();
    settings.add(new WatchSetting.Order(order(form, device)));
    var silent = number(form, "silent", LONGEST_SILENCE);
    settings.add(new WatchSetting.SilentAfter(silent.isPresent() ? silent.getAsInt() : null));
    var from = time(form, "from");
    var to = time(form, "to");
    if ((from == null) != (to == null)) {
      form.refuse(from == null ? "from" : "to", "fault.quiet");
    }
    settings.add(new WatchSetting.Quiet(from, to));
    return settings;
  }

  private List<Carer> order(Form form, KnownDevice device) {
    var byPlace = new TreeMap<Integer, Carer>();
    for (var account : devices.peopleOf(device.id())) {
      var place = number(form, "place-" + account, MOST_CARERS);
      var wait = number(form, "wait-" + account, LONGEST_WAIT);
      if (place.isPresent()) {
        var carer = new Carer(account, wait.orElse(5) * 60);
        if (byPlace.put(place.getAsInt(), carer) != null) {
          form.refuse("place-" + account, "fault.place");
        }
      }
    }
    return List.copyOf(byPlace.values());
  }

  private static OptionalInt number(Form form, String name, int most) {
    var text = form.text(name, 6);
    var number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    if (!text.isEmpty() && (number < 1 || number > most)) {
      form.refuse(name, "fault.number", most);
    }
    return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static LocalTime time(Form form, String name) {
    var text = form.text(name, 8);
    try {
      return text.isEmpty() ? null : LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      form.refuse(name, "fault.time");
      return null;
    }
  }
}
