package org.linli.wire.qa;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.linli.discovery.Activity;
import org.linli.discovery.Activity.Kind;

/** An activity as this document shows it. */
record ActivityRow(
    long activityID,
    int type,
    int state,
    String title,
    String cover,
    String url,
    String nickname,
    @JsonProperty("create_time") String createTime,
    @JsonProperty("edit_time") String editTime) {
  private static final int SHOWN = 0;
  private static final int DELETED = -1;

  static ActivityRow of(Activity activity) {
    return new ActivityRow(
        activity.id(),
        number(activity.kind()),
        activity.deletedAt() == null ? SHOWN : DELETED,
        activity.title(),
        activity.cover(),
        activity.url(),
        Objects.requireNonNullElse(activity.publisher(), ""),
        Moments.full(activity.madeAt()),
        Moments.full(activity.editedAt()));
  }

  /** The kind that the document means by this number, if it means one. */
  static Optional<Kind> kind(String number) {
    return Arrays.stream(Kind.values())
        .filter(kind -> number.equals(String.valueOf(number(kind))))
        .findFirst();
  }

  private static int number(Kind kind) {
    return switch (kind) {
      case ARTICLE -> 2;
      case CREATION -> 3;
      case ENTERPRISE -> 4;
    };
  }
}
