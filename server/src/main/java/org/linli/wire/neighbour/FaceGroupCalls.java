package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.face.FaceGroup;
import org.linli.face.FaceGroups;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Groups of faces: members look at them, administrators change them. */
@RestController
class FaceGroupCalls {
  private final NeighbourDoor door;
  private final FaceGroups groups;
  private final FaceGroupWriting writing;

  FaceGroupCalls(NeighbourDoor door, FaceGroups groups, FaceGroupWriting writing) {
    this.door = door;
    this.groups = groups;
    this.writing = writing;
  }

  @RequestMapping({"/api/v2/face/group", "/api/face/group"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.member(
        request,
        "group",
        (call, account) ->
            switch (call.subtype()) {
              case "create" -> writing.create(call, account);
              case "delete" -> writing.delete(call, account);
              case "update" -> writing.update(call, account);
              case "get" -> get(call.fields("group_id", "group_name", "group_content"));
              case "list" -> list(call.fields());
              default -> throw NeighbourRefusal.JSON_VALUE;
            });
  }

  private Object get(Fields data) {
    return view(FaceGroupKey.of(data).in(groups));
  }

  private Object list(Fields ignored) {
    return NeighbourAnswer.list(groups.all().stream().map(FaceGroupCalls::view).toList());
  }

  private static Map<String, Object> view(FaceGroup group) {
    var view = new LinkedHashMap<String, Object>();
    view.put("group_id", group.id());
    view.put("group_name", group.name());
    view.put("group_content", group.content());
    return view;
  }
}
