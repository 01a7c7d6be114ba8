package org.linli.market;

import org.linli.identity.UserGroup;

/** What a member may apply to be, with a licence. */
public enum Profession {
  SPECIALIST(UserGroup.SPECIALIST_APPLICANT, UserGroup.SPECIALIST),
  ENTERPRISE(UserGroup.ENTERPRISE_APPLICANT, UserGroup.ENTERPRISE);

  private final UserGroup applicants;
  private final UserGroup members;

  Profession(UserGroup applicants, UserGroup members) {
    this.applicants = applicants;
    this.members = members;
  }

  /** The group of those who wait. */
  UserGroup applicants() {
    return applicants;
  }

  /** The group of those who are. */
  UserGroup members() {
    return members;
  }
}
