package org.linli.live;

/** What somebody is to be told: not what it says, only where that stands. */
record NewEntry(
    Audience audience, long audienceId, Kind kind, long thing, long other, String name) {

  static NewEntry toMember(long account, Kind kind, long thing, long other) {
    return new NewEntry(Audience.MEMBER, account, kind, thing, other, "");
  }

  static NewEntry toMember(long account, Kind kind, String name) {
    return new NewEntry(Audience.MEMBER, account, kind, 0, 0, name);
  }

  static NewEntry toGroup(long group, Kind kind, long thing) {
    return new NewEntry(Audience.GROUP, group, kind, thing, 0, "");
  }
}
