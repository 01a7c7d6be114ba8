package org.linli.social;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.linli.articles.ArticleBought;
import org.linli.knowledge.AnswerAdopted;
import org.linli.knowledge.BountyReturned;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members what came into their wallets by what they wrote. */
@Component
class EarningNotices implements Listener {
  private final Notices notices;

  EarningNotices(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "notices of earnings";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(AnswerAdopted.class, BountyReturned.class, ArticleBought.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    notices.tell(notice(event), happenedAt);
  }

  private static NewNotice notice(Event event) {
    return switch (event) {
      case AnswerAdopted(var answer, _, var account, var title, var fen) ->
          payment(account, "回答被采纳", "你在问题《" + title + "》下的回答被采纳" + income(fen))
              .about(new Thing(Thing.Kind.ANSWER, answer))
              .once("adopted " + answer);
      case BountyReturned(var question, var account, var title, var fen) ->
          payment(account, "悬赏退回", "你的问题《" + title + "》没有采纳回答" + income(fen))
              .about(new Thing(Thing.Kind.QUESTION, question))
              .once("returned " + question);
      case ArticleBought(var article, var buyer, var author, var title, var fen) ->
          payment(author, "文章售出", "有人购买了你的文章《" + title + "》" + income(fen))
              .about(new Thing(Thing.Kind.ARTICLE, article))
              .once("bought " + article + " " + buyer);
      default -> throw new IllegalArgumentException(event.toString());
    };
  }

  private static NewNotice payment(long account, String name, String content) {
    return NewNotice.ofSite(account, NoticeKind.PAYMENT, name, content);
  }

  private static String income(long fen) {
    return fen == 0 ? "！" : "，" + BigDecimal.valueOf(fen, 2).toPlainString() + " 元已存入你的钱包。";
  }
}
