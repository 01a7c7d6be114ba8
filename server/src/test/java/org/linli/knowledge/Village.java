package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.linli.RunningServer;
import org.linli.identity.Client;
import org.linli.identity.MailSignUp;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.moderation.SensitiveWords;
import org.linli.topic.Tag;
import org.linli.topic.TagTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the shared server, and what they ask each other. */
final class Village {
  static final RunningServer SERVER = RunningServer.shared();
  static final String FORBIDDEN = "违禁之词甲乙丙";
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private Village() {}

  static <T> T bean(Class<T> type) {
    return SERVER.bean(type);
  }

  /** Somebody new. */
  static long somebody(String nickname) {
    var email = nickname + "-" + NEXT.getAndIncrement() + "@village.example.com";
    bean(MailSignUp.class).signUp(email, "Harbour_7", nickname, new Client("127.0.0.1"));
    return bean(Members.class).byLogin(email).orElseThrow().id();
  }

  /** A tag that no other test knows. */
  static long tag(String name) {
    var tree = bean(TagTree.class);
    var unique = "村" + name + NEXT.getAndIncrement();
    var added = tree.add(unique, Tag.Level.FIRST, 0, Optional.empty());
    return ((TagTree.Addition.Added) added).tag().id();
  }

  static void forbidAWord() {
    bean(SensitiveWords.class).add(FORBIDDEN);
  }

  static QuestionDraft draft(String title, Long... tags) {
    return new QuestionDraft(title, title + "？", List.of(tags), false);
  }

  static long ask(long account, String title, Long... tags) {
    return asked(bean(Asking.class).ask(account, draft(title, tags)));
  }

  static long asked(Asking.Outcome outcome) {
    return ((Asking.Outcome.Asked) outcome).questionId();
  }

  static long answer(long account, long question, String content) {
    return answered(
        bean(Answering.class).answer(account, question, new AnswerDraft(content, false)));
  }

  static long answered(Answering.Outcome outcome) {
    return ((Answering.Outcome.Answered) outcome).answerId();
  }

  static Question question(long id) {
    return bean(Questions.class).find(id, Reader.ADMINISTRATOR).orElseThrow();
  }

  static Answer answer(long id) {
    return bean(Answers.class).find(id, Reader.ADMINISTRATOR).orElseThrow();
  }

  static int experience(long account) {
    return bean(Members.class).byId(account).orElseThrow().experience();
  }

  static AuthorCounters.Counts counts(long account) {
    return bean(AuthorCounters.class).countsOf(List.of(account)).get(account);
  }

  /** The hash of an uploaded picture that no other test knows. */
  static String picture() {
    var image = new BufferedImage(40, 24, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, NEXT.getAndIncrement());
    var file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var stored = bean(Pictures.class).store(file.toByteArray(), Visibility.PUBLIC);
    return ((Pictures.Outcome.Stored) stored).picture().hash();
  }

  /** The thread goes on only when the transaction of the caller has ended. */
  static void assertWaits(Thread thread) {
    try {
      assertThat(thread.join(Duration.ofMillis(200))).isFalse();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> referrers(String hash) {
    return bean(JdbcClient.class)
        .sql("select referrer from media.reference where hash = :hash order by referrer")
        .param("hash", hash)
        .query(String.class)
        .list();
  }
}
