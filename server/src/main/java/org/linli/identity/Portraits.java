package org.linli.identity;

import java.util.Optional;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The pictures that members show of themselves; a new one takes the place of the old. */
@Component
public class Portraits {
  private final Members members;
  private final Pictures pictures;
  private final TransactionTemplate transaction;

  Portraits(Members members, Pictures pictures, TransactionTemplate transaction) {
    this.members = members;
    this.pictures = pictures;
    this.transaction = transaction;
  }

  /** Shows this picture from now on; false when it is none, or larger than we take. */
  public boolean show(long account, byte[] bytes) {
    return switch (pictures.store(bytes, Visibility.PUBLIC)) {
      case Pictures.Outcome.Stored(var picture) -> {
        transaction.executeWithoutResult(_ -> choose(account, picture.hash()));
        yield true;
      }
      case Pictures.Outcome.TooLarge(),
          Pictures.Outcome.TooManyPixels(),
          Pictures.Outcome.NotAPicture() ->
          false;
    };
  }

  /** The portrait of a member, if he has one. */
  public Optional<Picture> of(Member member) {
    return Optional.ofNullable(member.portrait()).flatMap(pictures::find);
  }

  static String referrer(long account) {
    return "portrait " + account;
  }

  /** Shows a picture that is here already, in the caller's transaction. */
  void choose(long account, String hash) {
    if (members.portrait(account, hash)) {
      pictures.release(referrer(account));
      pictures.keep(hash, referrer(account));
    }
  }
}
