package org.linli.pages.care;

import java.util.List;
import java.util.Map;
import org.linli.care.Devices;
import org.linli.care.KnownDevice;
import org.linli.care.KnownDevices;
import org.linli.care.Watch;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One device: who is called, in which order, and when it may be silent. */
@Controller
class DevicePage {
  private final KnownDevices known;
  private final Devices devices;
  private final Watch watch;
  private final WatchForm watchForm;

  DevicePage(KnownDevices known, Devices devices, Watch watch, WatchForm watchForm) {
    this.known = known;
    this.devices = devices;
    this.watch = watch;
    this.watchForm = watchForm;
  }

  @GetMapping("/devices/{handle}")
  View show(Visit visit, @PathVariable String handle) {
    var device = device(visit, handle);
    return page(visit, device, watchForm.of(device));
  }

  /** Only its owner says how a device behaves. */
  @PostMapping("/devices/{handle}")
  View save(Visit visit, @PathVariable String handle, Form form) {
    var device = device(visit, handle);
    if (device.ownerId() != visit.member().id()) {
      throw new NotHere();
    }
    var settings = watchForm.read(form, device);
    if (form.refused()) {
      return page(visit, device, form);
    }
    watch.apply(device.id(), settings);
    return visit.seeOther("/devices/" + handle, "toast.saved");
  }

  @PostMapping("/devices/{handle}/unbind")
  View unbind(Visit visit, @PathVariable String handle) {
    devices.unbind(visit.member().id(), device(visit, handle).id());
    return visit.seeOther("/devices", "toast.unbound");
  }

  @PostMapping("/devices/{handle}/bind")
  View bind(Visit visit, @PathVariable String handle) {
    devices.bind(visit.member().id(), device(visit, handle).id());
    return visit.seeOther("/devices/" + handle, "toast.bound");
  }

  private KnownDevice device(Visit visit, String handle) {
    return known.byHandle(visit.member().id(), handle).orElseThrow(NotHere::new);
  }

  private View page(Visit visit, KnownDevice device, Form form) {
    List<Person> people = watchForm.people(device);
    return visit.page("care/device", form, Map.of("device", device, "people", people));
  }
}
