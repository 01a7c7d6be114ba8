package org.linli.market;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.platform.Bounded;

record ConsultationRow(
    long id,
    long customerId,
    String customerNickname,
    String customerPortrait,
    UserGroup customerGroup,
    int customerExperience,
    int customerLevel,
    long expertId,
    String expertNickname,
    String expertPortrait,
    UserGroup expertGroup,
    int expertExperience,
    int expertLevel,
    String content,
    Instant startsAt,
    Instant endsAt,
    long fen,
    ConsultationState state,
    String answer,
    int messages,
    Instant bookedAt,
    Instant dueAt,
    Instant settledAt) {
  static final String SELECT =
      """
      select o.id,
             o.customer_id, c.nickname as customer_nickname, c.portrait as customer_portrait,
             c.user_group as customer_group, c.experience as customer_experience,
             c.level as customer_level,
             o.expert_id, e.nickname as expert_nickname, e.portrait as expert_portrait,
             e.user_group as expert_group, e.experience as expert_experience,
             e.level as expert_level,
             coalesce(o.cleaned, o.content) as content, o.starts_at, o.ends_at,
             o.price_fen as fen, o.state, coalesce(o.answer_cleaned, o.answer) as answer,
             o.messages, o.booked_at, o.due_at, o.settled_at,
             octet_length(coalesce(o.cleaned, o.content))
               + coalesce(octet_length(coalesce(o.answer_cleaned, o.answer)), 0) as size
      from market.consultation o
      join identity.member_card c on c.id = o.customer_id
      join identity.member_card e on e.id = o.expert_id
      """;

  /** SQL for those that this clause finds, in its order. */
  static String list(String which) {
    return Bounded.list(SELECT + which);
  }

  Consultation consultation() {
    return new Consultation(
        id,
        new Author(
            customerId,
            customerNickname,
            customerPortrait,
            customerGroup,
            customerExperience,
            customerLevel),
        new Author(
            expertId, expertNickname, expertPortrait, expertGroup, expertExperience, expertLevel),
        content,
        startsAt,
        endsAt,
        fen,
        state,
        answer,
        messages,
        bookedAt,
        dueAt,
        settledAt);
  }
}
