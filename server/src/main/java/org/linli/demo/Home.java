package org.linli.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.care.Carer;
import org.linli.care.Device;
import org.linli.care.Devices;
import org.linli.care.Watch;
import org.linli.care.WatchSetting;
import org.springframework.stereotype.Component;

/** The home of Lin's grandmother: two devices, and those who look after her. */
@Component
class Home {
  static final String OWNER = "lin";
  static final String FIRST_CARER = "chen";
  static final String SECOND_CARER = "zhou";
  private static final int FIRST_WAITS = 60;
  private static final int SECOND_WAITS = 120;
  private final Cast cast;
  private final Devices devices;
  private final Watch watch;

  Home(Cast cast, Devices devices, Watch watch) {
    this.cast = cast;
    this.devices = devices;
    this.watch = watch;
  }

  /** Sets a device up, once, and binds the owner and the carers to it. */
  void install(String device) {
    cast.find(OWNER).ifPresent(owner -> devices.add(owner, device));
    device(device)
        .ifPresent(installed ->
            Stream.of(OWNER, FIRST_CARER, SECOND_CARER)
                .flatMap(person -> cast.find(person).stream())
                .forEach(account -> devices.bind(account, installed.id())));
  }

  Optional<Device> device(String name) {
    return cast.find(OWNER).flatMap(owner -> devices.knownByName(owner, name));
  }

  /** From now on the carers are told one after the other. */
  void order(String device) {
    var first = cast.find(FIRST_CARER).map(account -> new Carer(account, FIRST_WAITS));
    var second = cast.find(SECOND_CARER).map(account -> new Carer(account, SECOND_WAITS));
    var carers = Stream.of(first, second).flatMap(Optional::stream).toList();
    device(device)
        .ifPresent(
            installed -> watch.apply(installed.id(), List.of(new WatchSetting.Order(carers))));
  }
}
