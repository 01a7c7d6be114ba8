package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members are told by the community and by each other. */
@RestController
class MessageCalls {
  private static final String TYPE = "msg";
  private final NeighbourDoor door;
  private final MessageLists lists;
  private final PrivateLists privateLists;
  private final MessageSigns signs;
  private final MessageSending sending;

  MessageCalls(
      NeighbourDoor door,
      MessageLists lists,
      PrivateLists privateLists,
      MessageSigns signs,
      MessageSending sending) {
    this.door = door;
    this.lists = lists;
    this.privateLists = privateLists;
    this.signs = signs;
    this.sending = sending;
  }

  /** Whatever the method: only a body says something. */
  @RequestMapping({"/api/v2/msg", "/api/msg"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.member(
        request,
        TYPE,
        (call, account) ->
            switch (call.subtype()) {
              case "has_new" -> lists.hasNew(call.fields(), account);
              case "sys" -> lists.sys(call.fields("if_new"), account);
              case "filter" -> lists.filter(call.fields("type", "subtype", "if_new"), account);
              case "private" ->
                  privateLists.talks(call.fields("if_new", "people", "start", "limit"), account);
              case "msg_list" -> privateLists.partners(call.fields(), account);
              case "sign" -> signs.one(call.fields("msg_id"), account);
              case "sign_batch" -> signs.many(call.fields("sys", "private", "people"), account);
              case "send" -> sending.send(call.fields("receiver", "title", "content"), account);
              default -> throw NeighbourRefusal.JSON_VALUE;
            });
  }
}
