package org.linli.wire.care;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.linli.care.Notice;

/** A fall notice with its picture. */
@JsonPropertyOrder({"event_id", "content", "device", "pic_name", "base64", "createtime"})
record NoticeInfo(
    String event_id,
    String content,
    String device,
    String pic_name,
    String base64,
    String createtime) {

  static NoticeInfo of(Notice notice, String base64) {
    return new NoticeInfo(
        notice.eventId(),
        notice.content(),
        notice.device(),
        notice.pictureName(),
        base64,
        NoticeRow.time(notice.createdAt()));
  }
}
