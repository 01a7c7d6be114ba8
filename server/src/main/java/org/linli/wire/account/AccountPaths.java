package org.linli.wire.account;

import java.util.Map;
import org.linli.wire.DoorRefusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The paths of this document: what another one has left below /api/user. */
@Component
@Order(2)
class AccountPaths implements DoorRefusal {

  @Override
  public boolean covers(String path) {
    return path.startsWith("/api/user/");
  }

  @Override
  public Map<String, Object> answer() {
    return AccountAnswer.error(AccountAnswer.OUT_OF_ORDER);
  }
}
