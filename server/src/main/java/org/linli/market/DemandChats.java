package org.linli.market;

import java.util.Optional;
import org.linli.group.Founding;
import org.linli.group.GroupDraft;
import org.linli.group.Invitations;
import org.springframework.stereotype.Component;

/** The chat group of a demand, made when everybody first sees it. */
@Component
class DemandChats {
  private final DemandRows rows;
  private final Founding founding;
  private final Invitations invitations;

  DemandChats(DemandRows rows, Founding founding, Invitations invitations) {
    this.rows = rows;
    this.founding = founding;
    this.invitations = invitations;
  }

  /** Makes it where there is none; an owner who has too many groups gets no other. */
  void found(HeldDemand demand) {
    if (demand.chatId() == null) {
      named(demand, demand.title())
          .or(() -> named(demand, "需求 " + demand.id()))
          .ifPresent(chat -> rows.chat(demand.id(), chat));
    }
  }

  /** Asks whom its owner has confirmed in, as long as the owner looks after it. */
  void invite(HeldDemand demand, long account) {
    if (demand.chatId() != null) {
      invitations.invite(demand.accountId(), demand.chatId(), account);
    }
  }

  private Optional<Long> named(HeldDemand demand, String name) {
    return switch (founding.found(demand.accountId(), new GroupDraft(name, "", "", false))) {
      case Founding.Outcome.Founded(var chat) -> Optional.of(chat);
      case Founding.Outcome.Unfit(), Founding.Outcome.TooMany() -> Optional.empty();
    };
  }
}
