package org.linli.wire.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Privacy;
import org.linli.identity.PrivacySettings;

/** Privacy settings under this document's names. */
final class PrivacyView {

  private PrivacyView() {}

  static Map<String, Object> of(Privacy privacy) {
    var view = new LinkedHashMap<String, Object>();
    view.put("is_display_phone", privacy.phone());
    view.put("is_display_mail", privacy.email());
    view.put("is_display_birthday", privacy.birthday());
    view.put("is_display_fans", privacy.follows());
    view.put("error", 0);
    return view;
  }

  static PrivacySettings.Change change(AccountCall call) {
    return new PrivacySettings.Change(
        given(call, "is_display_phone"),
        given(call, "is_display_mail"),
        given(call, "is_display_birthday"),
        given(call, "is_display_follows_and_fans", "is_display_fans"));
  }

  private static Optional<Boolean> given(AccountCall call, String... names) {
    return Optional.of(call.text(names)).filter(text -> !text.isEmpty()).map(Boolean::valueOf);
  }
}
