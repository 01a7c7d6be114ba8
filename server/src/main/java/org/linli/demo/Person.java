package org.linli.demo;

import java.util.List;
import org.linli.identity.Admission;
import org.linli.identity.Duty;
import org.linli.identity.UserGroup;

/**
 * Somebody of the community.
 *
 * @param duty null for none
 * @param hours how long before the beginning he came
 * @param follows the user names of those he follows, in this order
 */
record Person(
    String username,
    String phone,
    String nickname,
    String name,
    UserGroup group,
    Duty duty,
    double hours,
    String description,
    List<String> follows) {

  Person {
    follows = Story.some(follows);
  }

  Admission.Newcomer newcomer() {
    return new Admission.Newcomer(username, phone, nickname, name, group, description);
  }
}
