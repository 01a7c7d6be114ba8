package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.articles.ArticleCommentRemoved;
import org.linli.articles.ArticleHeldBack;
import org.linli.articles.ArticleRemoved;
import org.linli.knowledge.AnswerRemoved;
import org.linli.knowledge.CommentRemoved;
import org.linli.knowledge.QuestionRemoved;
import org.linli.neighbourhood.PostRemoved;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells authors what administrators have taken away, and what could not be published. */
@Component
class ContentNotices implements Listener {
  private static final int SHOWN = 30;
  private static final String COMMENT = "评论清除";
  private final Notices notices;

  ContentNotices(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "content notices";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        QuestionRemoved.class,
        AnswerRemoved.class,
        CommentRemoved.class,
        ArticleRemoved.class,
        ArticleCommentRemoved.class,
        ArticleHeldBack.class,
        MessageRemoved.class,
        PostRemoved.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case QuestionRemoved(_, var owner, var title) ->
          tell(owner, "问题清除", "你的问题《" + title + "》已被管理员清除！", happenedAt);
      case AnswerRemoved(_, var owner, var title) ->
          tell(owner, "回答清除", "你在问题《" + title + "》下的回答已被管理员清除！", happenedAt);
      case CommentRemoved(_, var owner, var content) ->
          tell(owner, COMMENT, "你的评论“" + beginning(content) + "”已被管理员清除！", happenedAt);
      case ArticleRemoved(_, var owner, var title) ->
          tell(owner, "文章清除", "你的文章《" + title + "》已被管理员清除！", happenedAt);
      case ArticleCommentRemoved(_, var owner, var content) ->
          tell(owner, COMMENT, "你的评论“" + beginning(content) + "”已被管理员清除！", happenedAt);
      case ArticleHeldBack(var owner, var title) ->
          tell(owner, "定时发布", "你的文章《" + title + "》未能按时发布，仍在草稿中。", happenedAt);
      case MessageRemoved(_, var sender, _) -> tell(sender, "私信清除", "你的一条私信已被管理员清除！", happenedAt);
      case PostRemoved(_, var owner, var content) ->
          tell(owner, "动态清除", "你的动态“" + beginning(content) + "”已被管理员清除！", happenedAt);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "···";
  }

  private void tell(long account, String name, String content, Instant at) {
    var notice = NewNotice.ofSite(account, NoticeKind.MODERATION, name, content);
    notices.tell(notice.once(name + " " + at), at);
  }
}
