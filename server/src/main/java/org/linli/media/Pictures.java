package org.linli.media;

import java.util.Optional;
import org.linli.platform.Gate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All pictures. One that nobody keeps is forgotten a day after it was last stored. */
@Component
public class Pictures {
  /** The longest file we look at, in bytes. */
  public static final int LARGEST = 8 * 1024 * 1024;

  private final Gate gate = new Gate(2);
  private final Shelf shelf;
  private final PictureRows rows;
  private final References references;

  Pictures(Shelf shelf, PictureRows rows, References references) {
    this.shelf = shelf;
    this.rows = rows;
    this.references = references;
  }

  /** What came of storing. */
  public sealed interface Outcome {
    /** The picture is kept, cleaned of all it told beside what is seen. */
    record Stored(Picture picture) implements Outcome {}

    /** The file has more than 8 MB, or would have many more once cleaned. */
    record TooLarge() implements Outcome {}

    /** More than 40 megapixels, or longer on one side than any screen needs. */
    record TooManyPixels() implements Outcome {}

    /** Neither JPEG, PNG, WebP nor GIF, or a damaged one. */
    record NotAPicture() implements Outcome {}
  }

  /**
   * Checks, cleans and keeps a picture file. The same content is kept once; it becomes public when
   * it is once stored publicly.
   *
   * @throws org.linli.platform.Busy when too many pictures come at once
   */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome store(byte[] file, Visibility visibility) {
    if (file.length > LARGEST) {
      return new Outcome.TooLarge();
    }
    try {
      var print = gate.pass(() -> Darkroom.develop(file));
      return new Outcome.Stored(shelf.place(print, visibility));
    } catch (Unfit e) {
      return e.outcome();
    }
  }

  /** The same for a file written as base64, with or without a prefix that names its type. */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome store(String base64, Visibility visibility) {
    return Base64Picture.decode(base64)
        .map(file -> store(file, visibility))
        .orElseGet(Outcome.NotAPicture::new);
  }

  /**
   * What a picture file shows, without keeping it; nothing where {@link #store} would refuse it.
   *
   * @throws org.linli.platform.Busy when too many pictures come at once
   */
  @Transactional(propagation = Propagation.NEVER)
  public Optional<Sight> look(byte[] file) {
    if (file.length > LARGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(gate.pass(() -> Darkroom.look(file)));
    } catch (Unfit e) {
      return Optional.empty();
    }
  }

  /** The picture with this hash. */
  public Optional<Picture> find(String hash) {
    return rows.find(hash);
  }

  /** Its bytes, or nothing when it has just been forgotten. */
  public Optional<byte[]> read(Picture picture) {
    return shelf.read(picture.fileName());
  }

  /** The bytes of its thumbnail. */
  public Optional<byte[]> readThumbnail(Picture picture) {
    return shelf.read(picture.thumbnailName());
  }

  /**
   * Notes in the caller's transaction that this referrer needs the picture; twice is once.
   *
   * @param referrer names the thing that shows it, such as {@code care notice 17}
   * @return false when there is no such picture (any more)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean keep(String hash, String referrer) {
    return rows.hold(hash) && references.add(hash, referrer);
  }

  /** Notes in the caller's transaction that this referrer needs none of its pictures any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(String referrer) {
    references.remove(referrer);
  }
}
