package org.linli.pages.care;

import java.util.Map;
import org.linli.care.Devices;
import org.linli.care.KnownDevices;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The devices of a member: his own, and those of others that tell him what they see. */
@Controller
class DevicesPage {
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_ID = 64;
  private final Devices devices;
  private final KnownDevices known;

  DevicesPage(Devices devices, KnownDevices known) {
    this.devices = devices;
    this.known = known;
  }

  @GetMapping("/devices")
  View list(Visit visit) {
    return visit.page("care/devices", Map.of("devices", known.of(visit.member().id())));
  }

  @GetMapping("/devices/add")
  View form(Visit visit) {
    visit.member();
    return visit.page("care/add", Form.blank());
  }

  /** Its token is shown on the answer to this, and never again. */
  @PostMapping("/devices/add")
  View add(Visit visit, Form form) {
    var self = visit.member().id();
    var name = form.required("name", LONGEST_NAME);
    if (form.refused()) {
      return visit.page("care/add", form);
    }
    var added = devices.add(self, name);
    if (added.isEmpty()) {
      form.refuse("name", "fault.device.name");
      return visit.page("care/add", form);
    }
    devices.bind(self, added.get());
    return visit.page("care/added", Map.of("name", name, "token", added.get()));
  }

  @PostMapping("/devices/bind")
  View bind(Visit visit, Form form) {
    var self = visit.member().id();
    var device = form.required("device", LONGEST_ID);
    if (!form.refused()) {
      switch (devices.bind(self, device)) {
        case BOUND -> {}
        case ALREADY_BOUND -> form.refuse("device", "fault.device.bound");
        case NO_SUCH_DEVICE -> form.refuse("device", "fault.device.unknown");
      }
    }
    return form.refused()
        ? visit.page("care/add", form)
        : visit.seeOther("/devices", "toast.bound");
  }
}
