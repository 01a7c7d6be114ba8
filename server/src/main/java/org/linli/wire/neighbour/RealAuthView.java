package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.identity.ProfileEdit.Gender;
import org.linli.identity.RealName;

/** A real name as these documents show it to whose it is. */
final class RealAuthView {
  private RealAuthView() {}

  static Map<String, Object> of(RealName name) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id_type", "sfz");
    view.put("id", name.number());
    view.put("name", name.name());
    view.put("gender", name.gender() == Gender.M ? "male" : "female");
    view.put("nation", said(name.nationality()));
    view.put("birthday", Days.written(name.birthday()));
    view.put("address", said(name.address()));
    view.put("organization", said(name.card().organization()));
    view.put("date_start", Days.written(name.card().validFrom()));
    view.put("date_end", Days.written(name.card().validUntil()));
    return view;
  }

  private static String said(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
