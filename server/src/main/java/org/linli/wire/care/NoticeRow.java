package org.linli.wire.care;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.linli.care.Notice;

/** A fall notice in a list. */
@JsonPropertyOrder({"event_id", "content", "device", "pic_name", "createtime"})
record NoticeRow(
    String event_id, String content, String device, String pic_name, String createtime) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  static NoticeRow of(Notice notice) {
    return new NoticeRow(
        notice.eventId(),
        notice.content(),
        notice.device(),
        notice.pictureName(),
        time(notice.createdAt()));
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }
}
