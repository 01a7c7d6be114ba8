package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.GuestPictures;
import org.linli.identity.Standing;
import org.linli.media.Pictures;
import org.linli.media.Pictures.Outcome;
import org.linli.media.Visibility;
import org.springframework.web.bind.annotation.RestController;

/** Pictures that members will refer to; old clients send no token with them. */
@RestController
class UploadCalls {
  private final QaDoor door;
  private final Pictures pictures;
  private final GuestPictures guests;
  private final Standing standing;

  UploadCalls(QaDoor door, Pictures pictures, GuestPictures guests, Standing standing) {
    this.door = door;
    this.pictures = pictures;
    this.guests = guests;
    this.standing = standing;
  }

  @Route("/api/upload/upload_picture")
  Map<String, Object> picture(HttpServletRequest request) {
    return door.openToPictures(
        request,
        call -> {
          if (call.account().filter(account -> !standing.mayWrite(account)).isPresent()) {
            return QaAnswer.unknownUser();
          }
          var file = call.parameters().file("picture");
          if (file.isEmpty()) {
            return unexpectedType();
          }
          return store(call, file.get())
              .map(outcome -> answer(outcome, call.site()))
              .orElseGet(() -> QaAnswer.of(0, "too many pictures, please sign in"));
        });
  }

  private Optional<Outcome> store(QaCall call, byte[] file) {
    return call.account().isPresent()
        ? Optional.of(pictures.store(file, Visibility.PUBLIC))
        : guests.store(file, call.client());
  }

  private static Map<String, Object> answer(Outcome outcome, Site site) {
    return switch (outcome) {
      case Outcome.Stored(var picture) -> QaAnswer.success(site.at("/media/" + picture.fileName()));
      case Outcome.TooLarge(), Outcome.TooManyPixels(), Outcome.NotAPicture() -> unexpectedType();
    };
  }

  private static Map<String, Object> unexpectedType() {
    return QaAnswer.of(0, "unexpected type");
  }
}
