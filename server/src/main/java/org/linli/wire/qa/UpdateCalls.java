package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.platform.Settings;
import org.springframework.web.bind.annotation.RestController;

/** What apps are told about newer ones of their kind. */
@RestController
class UpdateCalls {
  private final QaDoor door;
  private final Settings.Client settings;

  UpdateCalls(QaDoor door, Settings settings) {
    this.door = door;
    this.settings = settings.client();
  }

  private record Android(String version, String title, String notice) {}

  private record Ios(String version) {}

  @Route("/api/other/check_update")
  Map<String, Object> check(HttpServletRequest request) {
    return door.open(
        request,
        _ -> {
          var answer = QaAnswer.success();
          answer.put("title", settings.title());
          answer.put("notice", settings.notice());
          answer.put(
              "android",
              new Android(
                  settings.androidVersion(), settings.androidTitle(), settings.androidNotice()));
          answer.put("ios", new Ios(settings.iosVersion()));
          return answer;
        });
  }
}
