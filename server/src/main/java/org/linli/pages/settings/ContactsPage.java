package org.linli.pages.settings;

import java.util.Map;
import java.util.Optional;
import org.linli.identity.Address;
import org.linli.identity.Member;
import org.linli.identity.Moves;
import org.linli.identity.ProfileEdit;
import org.linli.identity.Profiles;
import org.linli.pages.entry.Addresses;
import org.linli.pages.entry.CodePost;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A member's mailbox and telephone, each proved by a code. */
@Controller
class ContactsPage {
  private static final int LONGEST_CODE = 20;
  private final CodePost post;
  private final Moves moves;
  private final Profiles profiles;

  ContactsPage(CodePost post, Moves moves, Profiles profiles) {
    this.post = post;
    this.moves = moves;
    this.profiles = profiles;
  }

  @GetMapping("/settings/contacts")
  View show(Visit visit) {
    return visit.page("settings/contacts", Map.of("self", visit.member(), "form", Form.blank()));
  }

  @PostMapping("/settings/contacts")
  View send(Visit visit, Form form) {
    var self = visit.member();
    return Addresses.read(form, "address")
        .filter(address -> post.send(visit, form, "address", address))
        .map(address -> proving(visit, form, self, address))
        .orElseGet(() -> again(visit, form, self));
  }

  @PostMapping("/settings/contacts/prove")
  View prove(Visit visit, Form form) {
    var self = visit.member();
    var address = Addresses.read(form, "address");
    if (address.isEmpty()) {
      return again(visit, form, self);
    }
    var code = form.text("code", LONGEST_CODE);
    var move = new ProfileEdit.Move(address.get(), code, form.text("original", LONGEST_CODE));
    if (!form.refused()) {
      check(form, self, move);
    }
    if (!form.refused()) {
      make(form, self, move);
    }
    return form.refused()
        ? shown(visit, form, Moves.original(self, address.get()))
        : visit.seeOther("/settings/contacts", "toast.saved");
  }

  private View proving(Visit visit, Form form, Member self, Address address) {
    var original = Moves.original(self, address).filter(before -> !before.equals(address));
    original.ifPresent(before -> post.send(visit, form, Form.WHOLE, before));
    return shown(visit, form, original);
  }

  private void check(Form form, Member self, ProfileEdit.Move move) {
    switch (moves.check(self, move)) {
      case ALLOWED -> {}
      case CODE_MISSING -> form.refuse(Form.WHOLE, "fault.codes.missing");
      case TOO_SOON -> form.refuse(Form.WHOLE, "fault.move.too-soon");
      case EXPIRED_CODE -> form.refuse(Form.WHOLE, "fault.code.expired");
      case WRONG_CODE -> form.refuse(Form.WHOLE, "fault.code.wrong");
    }
  }

  private void make(Form form, Member self, ProfileEdit.Move move) {
    var nothing = Optional.<String>empty();
    var edit =
        new ProfileEdit(
            nothing,
            nothing,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(move));
    switch (profiles.edit(self, edit)) {
      case DONE -> {}
      case TAKEN, NOT_A_PICTURE -> form.refuse(Form.WHOLE, "fault.address.taken");
    }
  }

  private static View shown(Visit visit, Form form, Optional<Address> original) {
    var before = original.map(Addresses::written).orElse("");
    return visit.page("settings/contacts-prove", form, Map.of("before", before));
  }

  private static View again(Visit visit, Form form, Member self) {
    return visit.page("settings/contacts", form, Map.of("self", self));
  }
}
