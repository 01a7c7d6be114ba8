package org.linli.wire.neighbour;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.linli.face.FaceGroup;
import org.linli.face.FaceGroups;

/** How a request names a group of faces: by its number, or else by its name. */
sealed interface FaceGroupKey {
  NeighbourRefusal NO_SUCH_GROUP = new NeighbourRefusal(102, "No such Group");
  Predicate<String> NUMBER = Pattern.compile("-?[0-9]{1,18}").asMatchPredicate();

  record Id(long id) implements FaceGroupKey {}

  record Name(String name) implements FaceGroupKey {}

  static FaceGroupKey of(Fields data) {
    if (data.has("group_id")) {
      return new Id(
          data.text("group_id")
              .filter(NUMBER)
              .map(Long::valueOf)
              .orElseThrow(() -> new NeighbourRefusal(100, "Error Group ID")));
    }
    if (!data.has("group_name")) {
      throw new NeighbourRefusal(101, "Need Group ID or Group name");
    }
    return new Name(data.text("group_name").orElse(""));
  }

  default FaceGroup in(FaceGroups groups) {
    Optional<FaceGroup> found =
        switch (this) {
          case Id(var id) -> groups.find(id);
          case Name(var name) -> groups.find(name);
        };
    return found.orElseThrow(() -> NO_SUCH_GROUP);
  }
}
