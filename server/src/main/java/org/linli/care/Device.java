package org.linli.care;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A device that watches over somebody.
 *
 * @param id 32 hex digits, which are also its token: whoever knows them may speak as the device
 * @param silentAfterMinutes how long it may say nothing before its people are told, or null
 * @param quietFrom when messages that can wait begin to wait, or null
 * @param quietTo when they are sent
 */
public record Device(
    String id,
    long ownerId,
    String name,
    Integer silentAfterMinutes,
    LocalTime quietFrom,
    LocalTime quietTo) {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  /** Whether this member set the device up, and so says how it behaves. */
  public boolean ownedBy(long account) {
    return ownerId == account;
  }

  /** Now, or in quiet hours the moment when they end. */
  Instant firstLoudMoment(Instant now) {
    if (quietFrom == null || quietTo == null) {
      return now;
    }
    var here = now.atZone(HERE);
    var time = here.toLocalTime();
    var evening = !time.isBefore(quietFrom);
    var morning = time.isBefore(quietTo);
    var overnight = quietTo.isBefore(quietFrom);
    var quiet = overnight ? evening || morning : evening && morning;
    var end = here.with(quietTo);
    return !quiet ? now : (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
  }
}
