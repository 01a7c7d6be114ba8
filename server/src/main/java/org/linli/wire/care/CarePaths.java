package org.linli.wire.care;

import java.util.regex.Pattern;
import org.linli.wire.DoorRefusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The paths of this document, some of them among those of the account system. */
@Component
@Order(1)
class CarePaths implements DoorRefusal {
  private static final Pattern OURS =
      Pattern.compile(
          "/api/(captcha|portrait|device|notice|get/notice|get/portrait|admin/user"
              + "|user/(register|password|nickname|info|login|doki))([^a-z-].*)?");

  @Override
  public boolean covers(String path) {
    return OURS.matcher(path).matches();
  }

  @Override
  public CareAnswer answer() {
    return CareAnswer.of(CareAnswer.NO_ID, CareRefusal.JSON_KEY);
  }
}
