package org.linli.wire.neighbour;

import java.util.Map;
import org.linli.face.FaceGroups;
import org.linli.face.GroupDesk;
import org.springframework.stereotype.Component;

/** Making, describing and deleting groups of faces, for administrators. */
@Component
class FaceGroupWriting {
  private static final String CONTENT = "group_content";
  private final Shopkeepers administrators;
  private final FaceGroups groups;
  private final GroupDesk desk;

  FaceGroupWriting(Shopkeepers administrators, FaceGroups groups, GroupDesk desk) {
    this.administrators = administrators;
    this.groups = groups;
    this.desk = desk;
  }

  /** The old server read other names than its document tells. */
  Object create(NeighbourCall call, long account) {
    administrators.check(account);
    var data = call.fields("group_name", "name", CONTENT, "content");
    var name = data.has("group_name") ? "group_name" : "name";
    data.with(name);
    var content = data.has(CONTENT) ? CONTENT : "content";
    var said = data.has(content) ? data.text(content).orElse("\0") : "";
    return switch (desk.create(data.text(name).orElse(""), said, account)) {
      case GroupDesk.Creation.Created(var id) -> Map.of("group_id", id);
      case GroupDesk.Creation.Taken() ->
          throw new NeighbourRefusal(100, "FaceGroup name has existed");
      case GroupDesk.Creation.Unfit() -> throw new NeighbourRefusal(101, "Create FaceGroup Failed");
    };
  }

  Object update(NeighbourCall call, long account) {
    administrators.check(account);
    var data = call.fields("group_id", "group_name", CONTENT);
    var group = FaceGroupKey.of(data).in(groups);
    var content = data.with(CONTENT).text(CONTENT).orElseThrow(() -> NeighbourRefusal.JSON_VALUE);
    return switch (desk.describe(group.id(), content, account)) {
      case DONE -> Map.of();
      case NO_SUCH_GROUP -> throw FaceGroupKey.NO_SUCH_GROUP;
      case UNFIT -> throw NeighbourRefusal.JSON_VALUE;
    };
  }

  Object delete(NeighbourCall call, long account) {
    administrators.check(account);
    var group = FaceGroupKey.of(call.fields("group_id", "group_name")).in(groups);
    return switch (desk.remove(group.id(), account)) {
      case DONE -> Map.of();
      case NO_SUCH_GROUP -> throw FaceGroupKey.NO_SUCH_GROUP;
      case IS_DEFAULT -> throw new NeighbourRefusal(103, "Delete Group Failed");
    };
  }
}
