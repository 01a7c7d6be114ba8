package org.linli.neighbourhood;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;

record PostRow(
    long id,
    long accountId,
    String content,
    Double latitude,
    Double longitude,
    State state,
    Instant createdAt,
    Instant changedAt,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level,
    String itemId,
    String itemName,
    String simpleDesc,
    String listPicUrl,
    Long retailFen,
    Long activityFen) {
  static final String COLUMNS =
      """
      select p.id, p.account_id, coalesce(p.cleaned, p.content) as content,
             p.latitude, p.longitude,
             case when p.reported and p.state = 'NORMAL' then 'REPORTED' else p.state end as state,
             p.created_at, p.changed_at, octet_length(coalesce(p.cleaned, p.content)) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level,
             i.id as item_id, i.name as item_name, i.simple_desc, i.list_pic_url, i.retail_fen,
             i.activity_fen
      """;

  /** Items that are gone are shown no more. */
  static final String CARDS =
      """
      join identity.member_card m on m.id = p.account_id
      left join catalogue.item_card i on i.id = p.item_id and i.status <> 3
      """;

  Post post() {
    return new Post(
        id,
        new Author(accountId, nickname, portrait, userGroup, experience, level),
        content,
        itemId == null
            ? null
            : new ItemCard(itemId, itemName, simpleDesc, listPicUrl, retailFen, activityFen),
        latitude == null ? null : new Place(latitude, longitude),
        state,
        createdAt,
        changedAt);
  }
}
