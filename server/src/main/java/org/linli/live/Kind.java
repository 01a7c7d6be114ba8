package org.linli.live;

/** What happened, under the name that clients know. */
enum Kind {
  MESSAGE("message.v1"),
  MESSAGE_GONE("message.gone.v1"),
  MESSAGES_READ("messages.read.v1"),
  GROUP_MESSAGE("group.message.v1"),
  GROUP_MESSAGE_GONE("group.message.gone.v1"),
  GROUP_READ("group.read.v1"),
  NOTICE("notice.v1"),
  NOTICES_READ("notices.read.v1"),
  ALERT("alert.v1"),
  ALERT_ACKNOWLEDGED("alert.acknowledged.v1"),
  ANSWER("answer.v1");

  private final String called;

  Kind(String called) {
    this.called = called;
  }

  String called() {
    return called;
  }
}
