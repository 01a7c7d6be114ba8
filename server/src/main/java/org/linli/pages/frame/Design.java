package org.linli.pages.frame;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Shows every component that pages are built from. */
@Controller
class Design {

  @GetMapping("/design")
  View page(Visit visit) {
    var form = Form.blank().with("nickname", "小雨").with("email", "xiaoyu@");
    form.refuse("email", "fault.email");
    return visit.page("frame/design", Map.of("form", form));
  }
}
