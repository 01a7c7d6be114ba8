package org.linli.group;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;

record ChatRow(
    long id,
    long ownerId,
    String name,
    String description,
    String portrait,
    boolean listed,
    boolean open,
    int members,
    Instant createdAt,
    String nickname,
    String face,
    UserGroup userGroup,
    int experience,
    int level) {
  static final String SELECT =
      """
      select g.id, g.owner_id, g.name, g.description, g.portrait, g.listed, g.open, g.members,
             g.created_at, octet_length(g.description) as size, o.nickname, o.portrait as face,
             o.user_group, o.experience, o.level
      from "group".chat g
      join identity.member_card o on o.id = g.owner_id
      """;

  ChatGroup group() {
    return new ChatGroup(
        id,
        new Author(ownerId, nickname, face, userGroup, experience, level),
        name,
        description,
        portrait,
        listed,
        open,
        members,
        createdAt);
  }
}
