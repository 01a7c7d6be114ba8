package org.linli.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.media.Base64Picture;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.springframework.stereotype.Component;

/** The faces of members as {@code data:} addresses, which need no second request. */
@Component
public class Avatars {
  private static final int MOST_KEPT = 500;
  private static final Pattern PREFIX =
      Pattern.compile(
          "data:image/(?:gif|jpe?g|png|bmp|webp|tiff|vnd\\.microsoft\\.icon);base64,",
          Pattern.CASE_INSENSITIVE);
  private final Cache<InitialAvatar, String> drawn =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  private final Portraits portraits;
  private final Pictures pictures;

  Avatars(Portraits portraits, Pictures pictures) {
    this.portraits = portraits;
    this.pictures = pictures;
  }

  /** The picture in such an address; none where it names SVG or nothing that may be a picture. */
  public static Optional<byte[]> fromDataUri(String text) {
    var prefix = PREFIX.matcher(text);
    return prefix.lookingAt() && text.indexOf(';', prefix.end()) < 0
        ? Base64Picture.decode(text.substring(prefix.end()))
        : Optional.empty();
  }

  /** A thumbnail of the member's portrait, or his initial drawn for him. */
  public String dataUri(Member member) {
    return portraits.of(member).flatMap(this::thumbnail).orElseGet(() -> drawn(member));
  }

  private Optional<String> thumbnail(Picture picture) {
    return pictures
        .readThumbnail(picture)
        .map(bytes -> dataUri(picture.type().contentType(), bytes));
  }

  private String drawn(Member member) {
    return drawn.get(InitialAvatar.of(member), avatar -> dataUri("image/png", avatar.png()));
  }

  private static String dataUri(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
