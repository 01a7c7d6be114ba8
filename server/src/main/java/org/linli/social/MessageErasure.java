package org.linli.social;

import org.linli.identity.ErasureListener;
import org.linli.media.Pictures;
import org.linli.moderation.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties the box of an erased account; its partners keep their copies. */
@Repository
class MessageErasure implements ErasureListener {
  private final Blocks blocks;
  private final ConversationRows conversations;
  private final MessageHolds holds;
  private final Pictures pictures;
  private final Cases cases;
  private final JdbcClient jdbc;

  MessageErasure(
      Blocks blocks,
      ConversationRows conversations,
      MessageHolds holds,
      Pictures pictures,
      Cases cases,
      JdbcClient jdbc) {
    this.blocks = blocks;
    this.conversations = conversations;
    this.holds = holds;
    this.pictures = pictures;
    this.cases = cases;
    this.jdbc = jdbc;
  }

  private record Gone(long id, boolean pictured) {}

  @Override
  public void erased(long account) {
    blocks.forget(account);
    conversations.forget(account);
    var special =
        jdbc.sql(
                """
                with gone as (
                  delete from social.message where owner_id = :account
                  returning id, pictured, reported or state = 'WAITING' as watched)
                select id, pictured from gone where pictured or watched
                """)
            .param("account", account)
            .query(Gone.class)
            .list();
    special.stream()
        .filter(Gone::pictured)
        .forEach(gone -> pictures.release(HeldMessage.referrer(account, gone.id())));
    special.stream()
        .filter(gone -> holds.find(gone.id()).isEmpty())
        .forEach(gone -> cases.withdraw(HeldMessage.subject(gone.id())));
  }
}
