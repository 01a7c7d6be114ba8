package org.linli.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a member shows himself: a name, an uploaded picture, a few words. */
@Component
public class SelfPortrayal {
  private static final Pattern PICTURE = Pattern.compile("(?:.*/)?media/([0-9a-f]{64}).*");
  private static final int LONGEST_NICKNAME = 200;
  private static final int LONGEST_DESCRIPTION = 2_000;
  private final Portraits portraits;
  private final Pictures pictures;
  private final SensitiveWords sensitive;
  private final Outbox outbox;
  private final JdbcClient jdbc;

  SelfPortrayal(
      Portraits portraits,
      Pictures pictures,
      SensitiveWords sensitive,
      Outbox outbox,
      JdbcClient jdbc) {
    this.portraits = portraits;
    this.pictures = pictures;
    this.sensitive = sensitive;
    this.outbox = outbox;
    this.jdbc = jdbc;
  }

  /**
   * What is to change; an empty nickname or picture stays.
   *
   * @param picture the address of a picture that was uploaded here
   */
  public record Change(
      String nickname, String picture, boolean namesDescription, String description) {}

  /** What came of it. */
  public enum Outcome {
    DONE,
    UNFIT_NICKNAME,
    UNKNOWN_PICTURE,
    UNFIT_DESCRIPTION
  }

  /** Changes all of it or nothing. */
  @Transactional
  public Outcome change(long account, Change change) {
    if (unfit(change.nickname(), LONGEST_NICKNAME)
        || !change.nickname().isEmpty() && change.nickname().isBlank()) {
      return Outcome.UNFIT_NICKNAME;
    }
    if (unfit(change.description(), LONGEST_DESCRIPTION)) {
      return Outcome.UNFIT_DESCRIPTION;
    }
    var picture = uploaded(change.picture());
    var shown = change.picture().contains("/media/portrait.jpg");
    if (!change.picture().isEmpty() && !shown && picture.isEmpty()) {
      return Outcome.UNKNOWN_PICTURE;
    }
    write(account, change);
    picture.ifPresent(hash -> portraits.choose(account, hash));
    return Outcome.DONE;
  }

  private void write(long account, Change change) {
    jdbc.sql(
            """
            update identity.account
            set nickname = coalesce(nullif(:nickname, ''), nickname),
                description = case when :names then :description else description end
            where id = :id
            """)
        .param("nickname", change.nickname())
        .param("names", change.namesDescription())
        .param("description", change.description())
        .param("id", account)
        .update();
    outbox.publish(new MemberChanged(account));
  }

  private Optional<String> uploaded(String address) {
    var match = PICTURE.matcher(address);
    return Optional.of(match)
        .filter(found -> found.matches())
        .flatMap(found -> pictures.find(found.group(1)))
        .filter(picture -> picture.visibility() == Visibility.PUBLIC)
        .map(picture -> picture.hash());
  }

  private boolean unfit(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest || sensitive.in(text);
  }
}
