package org.linli.pages.admin.members;

import org.linli.face.FacePictures;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.PrivatePicture;
import org.linli.pages.frame.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of registered faces, for administrators alone; each look is logged. */
@RestController
class FaceImages {
  private final FacePictures pictures;

  FaceImages(FacePictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping("/admin/members/{id:[0-9]{1,18}}/face")
  ResponseEntity<byte[]> image(Visit visit, @PathVariable long id) {
    var self = Staff.administrator(visit).id();
    return pictures.shown(id, self).map(PrivatePicture::of).orElseThrow(NotHere::new);
  }
}
