package org.linli.pages.admin.members;

import org.linli.identity.CardSide;
import org.linli.identity.IdCards;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.PrivatePicture;
import org.linli.pages.frame.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of identity cards, for verifiers alone; each look is logged. */
@RestController
class CardImages {
  private final IdCards cards;

  CardImages(IdCards cards) {
    this.cards = cards;
  }

  @GetMapping("/admin/real-names/{id:[0-9]{1,18}}/card/{side:portrait|emblem}")
  ResponseEntity<byte[]> image(Visit visit, @PathVariable long id, @PathVariable String side) {
    var self = Staff.verifier(visit);
    var wanted = side.equals("portrait") ? CardSide.PORTRAIT : CardSide.EMBLEM;
    var picture = cards.shown(id, wanted, self.id()).orElseThrow(NotHere::new);
    return PrivatePicture.of(picture);
  }
}
