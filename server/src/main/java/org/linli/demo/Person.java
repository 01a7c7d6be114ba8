package org.linli.demo;

import java.util.List;
import org.linli.identity.Admission;
import org.linli.identity.UserGroup;

/**
 * Somebody of the community.
 *
 * @param hours how long before the beginning he came
 * @param follows the user names of those he follows, in this order
 */
record Person(
    String username,
    String phone,
    String nickname,
    String name,
    UserGroup group,
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
