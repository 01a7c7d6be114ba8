package org.linli.pages.settings;

import org.linli.face.FacePictures;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.PrivatePicture;
import org.linli.pages.frame.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The picture with which a member has registered his face, where it is kept. */
@RestController
class OwnFacePicture {
  private final FacePictures pictures;

  OwnFacePicture(FacePictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping(FacePage.HERE + "/picture")
  ResponseEntity<byte[]> image(Visit visit) {
    return pictures.own(visit.member().id()).map(PrivatePicture::of).orElseThrow(NotHere::new);
  }
}
