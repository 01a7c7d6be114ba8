package org.linli.market;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;
import org.linli.topic.TagList;

record DemandRow(
    long id,
    long accountId,
    String title,
    String shown,
    String beginning,
    String cover,
    String price,
    String allowedGroups,
    State state,
    Demand.Phase phase,
    String tags,
    long chatId,
    int signUps,
    long views,
    Instant createdAt,
    Instant editedAt,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  static final String SELECT =
      """
      select d.id, d.account_id, d.title, coalesce(d.cleaned, d.content) as shown,
             d.beginning, d.cover, d.price, d.allowed_groups,
             case when d.reported and d.state = 'NORMAL' then 'REPORTED' else d.state end as state,
             d.phase,
             (select string_agg(t.tag_id::text, ',' order by t.place)
              from market.demand_tag t where t.demand_id = d.id) as tags,
             coalesce(d.chat_id, 0) as chat_id, d.sign_ups, d.views, d.created_at, d.edited_at,
             octet_length(d.content) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from market.demand d
      join identity.member_card m on m.id = d.account_id
      """;

  Demand demand() {
    return new Demand(
        id,
        new Author(accountId, nickname, portrait, userGroup, experience, level),
        title,
        shown,
        beginning,
        cover,
        price,
        AllowedGroups.read(allowedGroups).groups(),
        state,
        phase,
        TagList.read(tags),
        chatId,
        signUps,
        views,
        createdAt,
        editedAt);
  }
}
