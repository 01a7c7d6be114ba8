package org.linli.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.identity.CalledMembers;

/** Behaviours, a line of comma separated values each, of members and items that are there. */
final class BehaviourIntake implements Intake {
  private final List<BehaviourLine> load = new ArrayList<>();
  private final CalledMembers members;
  private final Shelf shelf;
  private final BehaviourRows rows;
  private final Clock clock;

  BehaviourIntake(CalledMembers members, Shelf shelf, BehaviourRows rows, Clock clock) {
    this.members = members;
    this.shelf = shelf;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public Optional<String> take(int number, byte[] line) {
    var values = CommaSeparated.values(line);
    if (values.equals(BehaviourLine.HEADER) && number == 1) {
      return Optional.empty();
    }
    return switch (BehaviourLine.read(number, values, clock.instant())) {
      case BehaviourLine.Reading.Fit(var fit) -> {
        load.add(fit);
        yield Optional.empty();
      }
      case BehaviourLine.Reading.Unfit(var fault) -> Optional.of(fault);
    };
  }

  @Override
  public Load put() {
    var accounts = members.owners(load.stream().map(BehaviourLine::username).distinct().toList());
    var places = shelf.places(load.stream().map(BehaviourLine::item).distinct().toList());
    var faults = new TreeMap<Integer, String>();
    var fit = new ArrayList<Behaviour>();
    for (var line : load) {
      line.behaviour(accounts, places)
          .ifPresentOrElse(fit::add, () -> faults.put(line.number(), line.lacking(accounts)));
    }
    rows.note(fit);
    load.clear();
    return new Load(fit.size(), Map.copyOf(faults));
  }
}
