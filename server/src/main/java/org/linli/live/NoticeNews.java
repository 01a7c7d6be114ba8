package org.linli.live;

import java.util.Optional;
import org.linli.care.Notices;
import org.linli.social.NoticeGlance;
import org.linli.social.NoticeGlances;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What members are told of, and what their devices saw. */
@Component
class NoticeNews {
  private static final int LONGEST = 1_000;
  private final NoticeGlances glances;
  private final Notices alerts;
  private final JsonMapper json;

  NoticeNews(NoticeGlances glances, Notices alerts, JsonMapper json) {
    this.glances = glances;
    this.alerts = alerts;
    this.json = json;
  }

  Optional<ObjectNode> notice(Entry entry) {
    return glances.find(entry.audienceId(), entry.thingId()).map(this::said);
  }

  Optional<ObjectNode> alert(Entry entry) {
    return alerts
        .byEvent(entry.audienceId(), entry.name())
        .map(found ->
            json.createObjectNode()
                .put("event_id", found.eventId())
                .put("device_id", found.deviceId())
                .put("device", found.device()));
  }

  private ObjectNode said(NoticeGlance notice) {
    var node =
        json.createObjectNode()
            .put("id", notice.id())
            .put("about", notice.about().name().toLowerCase())
            .put("nickname", notice.nickname())
            .put("name", notice.name())
            .put("content", notice.content().length() > LONGEST ? null : notice.content())
            .put("times", notice.times())
            .put("last_at", notice.lastAt().toString());
    return notice.thingKind() == null
        ? node
        : node.put("thing", notice.thingKind().name().toLowerCase())
            .put("thing_id", notice.thingId());
  }
}
