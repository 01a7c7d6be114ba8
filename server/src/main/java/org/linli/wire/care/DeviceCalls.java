package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.care.Device;
import org.linli.care.Devices;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adding, binding and listing devices, and how they call for people. */
@RestController
class DeviceCalls {
  private static final CareRefusal DUPLICATE = new CareRefusal(101, "Duplicate device");
  private static final CareRefusal NO_SUCH_ID = new CareRefusal(100, "device_id not exist");
  private static final CareRefusal NO_SUCH_DEVICE = new CareRefusal(101, "No Such Device");
  private static final CareRefusal BOUND = new CareRefusal(101, "The device has already be bind");
  static final CareRefusal NOT_BOUND = new CareRefusal(101, "not bind device");
  private final CareDoor door;
  private final Devices devices;
  private final WatchCalls watch;

  DeviceCalls(CareDoor door, Devices devices, WatchCalls watch) {
    this.door = door;
    this.devices = devices;
    this.watch = watch;
  }

  @PostMapping("/api/device")
  ResponseEntity<CareAnswer> device(HttpServletRequest request) {
    return door.authorised(
        request,
        (call, account) ->
            switch (call.name()) {
              case "device/add" -> add(call.loose(), account);
              case "device/bind" -> bind(call.loose(), account);
              case "device/unbind" -> unbind(call.loose(), account);
              case "device/list" -> list(account);
              case "device/info" -> info(call.loose(), account);
              case "device/settings" -> watch.read(owned(call.loose(), account));
              case "device/configure" ->
                  watch.write(call.strict(WatchCalls.KEYS), owned(call.loose(), account));
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  private Success add(Fields data, long account) {
    var id = devices.add(account, data.text("device")).orElseThrow(() -> DUPLICATE);
    return new Success("successful", Map.of("device_id", id));
  }

  private Success bind(Fields data, long account) {
    return switch (devices.bind(account, data.text("device_id"))) {
      case BOUND -> Success.plain();
      case ALREADY_BOUND -> throw BOUND;
      case NO_SUCH_DEVICE -> throw NO_SUCH_ID;
    };
  }

  private Success unbind(Fields data, long account) {
    if (!devices.unbind(account, data.text("device_id"))) {
      throw NOT_BOUND;
    }
    return Success.plain();
  }

  private Success list(long account) {
    var bound = devices.boundTo(account);
    if (bound.isEmpty()) {
      throw NOT_BOUND;
    }
    var rows = bound.stream().map(DeviceCalls::shown).toList();
    return Success.titled(CareAnswer.ordered("num", rows.size(), "list", rows));
  }

  private Success info(Fields data, long account) {
    var device =
        data.has("device_id")
            ? devices.knownById(account, data.text("device_id"))
            : devices.knownByName(account, data.text("device_name"));
    return Success.titled(shown(device.orElseThrow(() -> NO_SUCH_DEVICE)));
  }

  private Device owned(Fields data, long account) {
    var device = devices.byId(data.text("device_id")).orElseThrow(() -> NO_SUCH_ID);
    if (!device.ownedBy(account)) {
      throw CareRefusal.NO_PERMISSION;
    }
    return device;
  }

  private static Map<String, Object> shown(Device device) {
    return CareAnswer.ordered("device_id", device.id(), "device_name", device.name());
  }
}
