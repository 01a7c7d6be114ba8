package org.linli.face;

import java.util.List;
import java.util.Optional;
import org.linli.identity.OwnRealNames;
import org.linli.identity.Standing;
import org.springframework.stereotype.Component;

/** Says who somebody is: all of it to himself and to administrators, to others not quite. */
@Component
class Introductions {
  private final OwnRealNames names;
  private final Standing standing;

  Introductions(OwnRealNames names, Standing standing) {
    this.names = names;
    this.standing = standing;
  }

  /** Who has taken back his real name meanwhile is nobody. */
  List<FoundFace> of(List<Sighting> sightings, long reader) {
    var whole = standing.administers(reader);
    return sightings.stream()
        .map(one -> {
          var person =
              one.account().flatMap(account -> person(account, whole || account == reader));
          return new FoundFace(one.appearance(), person, person.isPresent() ? one.likeness() : 0);
        })
        .toList();
  }

  private Optional<Person> person(long account, boolean whole) {
    return names.of(account).map(Person::of).map(person -> whole ? person : person.masked());
  }
}
