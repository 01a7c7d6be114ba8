package org.linli.care;

import java.io.UncheckedIOException;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.platform.Busy;
import org.linli.platform.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what a device saw, and sees to it that people come. */
@Component
public class Falls {
  private static final Logger log = LoggerFactory.getLogger(Falls.class);
  private final Pictures pictures;
  private final Notices notices;
  private final Devices devices;
  private final Escalation escalation;
  private final Outbox outbox;
  private final TransactionTemplate transaction;

  Falls(
      Pictures pictures,
      Notices notices,
      Devices devices,
      Escalation escalation,
      Outbox outbox,
      TransactionTemplate transaction) {
    this.pictures = pictures;
    this.notices = notices;
    this.devices = devices;
    this.escalation = escalation;
    this.outbox = outbox;
    this.transaction = transaction;
  }

  /** What came of a report. */
  public sealed interface Outcome {
    /** It is written down and people are being called. */
    record Reported(Notice notice) implements Outcome {}

    /** So it is, but without its picture, which could not be kept. */
    record ReportedBlind(Notice notice) implements Outcome {}

    /** The bytes are no picture, or one larger than we take. */
    record PictureRefused() implements Outcome {}
  }

  /** Writes down picture and notice together with the calls to be made, before any is made. */
  public Outcome report(Device device, byte[] picture, String content) {
    try {
      return switch (pictures.store(picture, Visibility.PRIVATE)) {
        case Pictures.Outcome.Stored(var stored) ->
            new Outcome.Reported(written(device, stored.hash(), content));
        case Pictures.Outcome.TooLarge(),
            Pictures.Outcome.TooManyPixels(),
            Pictures.Outcome.NotAPicture() ->
            new Outcome.PictureRefused();
      };
    } catch (UncheckedIOException | Busy e) {
      log.error("The picture of a fall could not be kept: {}", e.toString());
      return new Outcome.ReportedBlind(written(device, "", content));
    }
  }

  private Notice written(Device device, String picture, String content) {
    return transaction.execute(_ -> {
      var notice = notices.add(device, picture, content);
      keep(picture, notice);
      devices.seen(device.id());
      escalation.begin(notice);
      outbox.publish(new FallReported(notice.deviceId(), notice.eventId()));
      return notice;
    });
  }

  private void keep(String picture, Notice notice) {
    if (!picture.isEmpty() && !pictures.keep(picture, "care notice " + notice.eventId())) {
      throw new IllegalStateException("The picture is gone before its notice was written");
    }
  }
}
