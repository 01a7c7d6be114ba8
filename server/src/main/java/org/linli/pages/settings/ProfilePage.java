package org.linli.pages.settings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.identity.Member;
import org.linli.identity.ProfileEdit;
import org.linli.identity.Profiles;
import org.linli.identity.SelfPortrayal;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What a member tells of himself. */
@Controller
class ProfilePage {
  private final ProfileFields fields;
  private final Profiles profiles;
  private final SelfPortrayal portrayal;

  ProfilePage(ProfileFields fields, Profiles profiles, SelfPortrayal portrayal) {
    this.fields = fields;
    this.profiles = profiles;
    this.portrayal = portrayal;
  }

  @GetMapping("/settings")
  View show(Visit visit) {
    return visit.page("settings/profile", ProfileFields.of(visit.member()));
  }

  @PostMapping("/settings")
  View save(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = visit.member();
    var nickname = fields.nickname(form);
    var birthday = fields.birthday(form);
    var description = form.text("description", ProfileFields.LONGEST_DESCRIPTION);
    if (!form.refused()) {
      describe(form, self, description);
    }
    if (!form.refused()) {
      edit(form, self, nickname, birthday, bytes(picture));
    }
    return form.refused()
        ? visit.page("settings/profile", form)
        : visit.seeOther("/settings", "toast.saved");
  }

  private void describe(Form form, Member self, String description) {
    switch (portrayal.change(self.id(), new SelfPortrayal.Change("", "", true, description))) {
      case DONE -> {}
      case UNFIT_DESCRIPTION, UNFIT_NICKNAME, UNKNOWN_PICTURE ->
          form.refuse("description", "fault.words");
    }
  }

  private void edit(
      Form form,
      Member self,
      String nickname,
      Optional<LocalDate> birthday,
      Optional<byte[]> picture) {
    var edit =
        new ProfileEdit(
            Optional.empty(),
            Optional.of(nickname).filter(name -> !name.equals(self.nickname())),
            Optional.of(ProfileFields.gender(form)),
            birthday,
            picture,
            Optional.empty());
    switch (profiles.edit(self, edit)) {
      case DONE -> {}
      case TAKEN -> form.refuse("nickname", "fault.nickname.taken");
      case NOT_A_PICTURE -> form.refuse("picture", "fault.picture");
    }
  }

  private static Optional<byte[]> bytes(MultipartFile picture) throws IOException {
    return picture == null || picture.isEmpty()
        ? Optional.empty()
        : Optional.of(picture.getBytes());
  }
}
