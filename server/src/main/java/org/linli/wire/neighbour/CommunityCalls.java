package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What neighbours tell each other. */
@RestController
class CommunityCalls {
  private final NeighbourDoor door;
  private final CommunityList list;
  private final CommunityWriting writing;

  CommunityCalls(NeighbourDoor door, CommunityList list, CommunityWriting writing) {
    this.door = door;
    this.list = list;
    this.writing = writing;
  }

  @RequestMapping({"/api/v2/community", "/api/community"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.member(
        request,
        "community",
        (call, account) ->
            switch (call.subtype()) {
              case "publish" ->
                  writing.publish(
                      call.fields("content", "item_id", "latitude", "longitude"), account);
              case "list" ->
                  list.near(call.fields("latitude", "longitude", "start", "limit", "distance"));
              case "update" ->
                  writing.update(call.fields("community_id", "content", "item_id"), account);
              case "delete" -> writing.delete(call.fields("community_id"), account);
              default -> throw NeighbourRefusal.JSON_VALUE;
            });
  }
}
