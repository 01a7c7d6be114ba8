package org.linli.pages.settings;

import java.io.IOException;
import java.util.Map;
import org.linli.face.Consent;
import org.linli.face.FaceGroups;
import org.linli.face.FacePictures;
import org.linli.face.OwnFace;
import org.linli.identity.OwnRealNames;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What the page of one's own face shows. */
@Component
class FaceSheet {
  private final OwnFace own;
  private final FacePictures pictures;
  private final FaceGroups groups;
  private final OwnRealNames names;

  FaceSheet(OwnFace own, FacePictures pictures, FaceGroups groups, OwnRealNames names) {
    this.own = own;
    this.pictures = pictures;
    this.groups = groups;
    this.names = names;
  }

  View show(Visit visit, Form form) {
    return show(visit, form, "");
  }

  /**
   * The same with what came of a trial.
   *
   * @param told the key of words for it, or nothing
   */
  View show(Visit visit, Form form, String told) {
    var self = visit.member().id();
    return visit.page(
        "settings/face",
        form,
        Map.of(
            "kept", own.of(self),
            "asked", pictures.kept() ? Consent.PAGE_2 : Consent.PAGE_1,
            "named", names.of(self).isPresent(),
            "groups", groups.all(),
            "told", told));
  }

  /** The bytes that were sent; nothing sent is wrong. */
  static byte[] file(Form form, String name, MultipartFile sent) throws IOException {
    if (sent == null || sent.isEmpty()) {
      form.refuse(name, "fault.face.picture");
      return new byte[0];
    }
    return sent.getBytes();
  }
}
