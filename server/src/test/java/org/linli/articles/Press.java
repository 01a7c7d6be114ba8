package org.linli.articles;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.RunningServer;
import org.linli.identity.Client;
import org.linli.identity.MailSignUp;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.linli.media.Drawn;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.moderation.SensitiveWords;
import org.linli.topic.Tag;
import org.linli.topic.TagTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the shared server, and what they publish. */
final class Press {
  static final RunningServer SERVER = RunningServer.shared();
  static final String FORBIDDEN = "违禁之词子丑寅";
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private Press() {}

  static <T> T bean(Class<T> type) {
    return SERVER.bean(type);
  }

  /** Somebody new. */
  static long somebody(String nickname) {
    var email = nickname + "-" + NEXT.getAndIncrement() + "@press.example.com";
    bean(MailSignUp.class).signUp(email, "Harbour_7", nickname, new Client("127.0.0.1"));
    return bean(Members.class).byLogin(email).orElseThrow().id();
  }

  /** Somebody who may write articles. */
  static long writer(String nickname) {
    var account = somebody(nickname);
    group(account, UserGroup.SPECIALIST);
    return account;
  }

  static void group(long account, UserGroup group) {
    bean(JdbcClient.class)
        .sql("update identity.account set user_group = :group where id = :id")
        .param("group", group.number())
        .param("id", account)
        .update();
  }

  /** A tag that no other test knows. */
  static long tag(String name) {
    var unique = "刊" + name + NEXT.getAndIncrement();
    var added = bean(TagTree.class).add(unique, Tag.Level.FIRST, 0, Optional.empty());
    return ((TagTree.Addition.Added) added).tag().id();
  }

  static void forbidAWord() {
    bean(SensitiveWords.class).add(FORBIDDEN);
  }

  static ArticleDraft draft(String title, Long... tags) {
    return new ArticleDraft(title, "", title + "的正文。", "", 0, List.of(tags));
  }

  static ArticleDraft priced(String title, long fen) {
    return new ArticleDraft(title, "", "开头。" + "长".repeat(400) + "结尾。", "", fen, List.of());
  }

  static long publish(long account, ArticleDraft draft) {
    return ((Publishing.Outcome.Published) bean(Publishing.class).publish(account, draft))
        .articleId();
  }

  static long publish(long account, String title, Long... tags) {
    return publish(account, draft(title, tags));
  }

  static Article article(long id) {
    return bean(Articles.class).find(id, Reader.ADMINISTRATOR).orElseThrow();
  }

  static long comment(long account, long article, String content) {
    var outcome = bean(ArticleCommenting.class).comment(account, article, content);
    return ((ArticleCommenting.Outcome.Commented) outcome).commentId();
  }

  static List<Long> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  /** The hash of an uploaded picture that no other test knows. */
  static String picture() {
    var file = Drawn.png(50_000 + NEXT.getAndIncrement());
    var stored = bean(Pictures.class).store(file, Visibility.PUBLIC);
    return ((Pictures.Outcome.Stored) stored).picture().hash();
  }

  static List<String> referrers(String hash) {
    return bean(JdbcClient.class)
        .sql("select referrer from media.reference where hash = :hash order by referrer")
        .param("hash", hash)
        .query(String.class)
        .list();
  }
}
