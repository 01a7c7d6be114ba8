package org.linli.pages.entry;

import org.linli.pages.frame.Form;

/** What pages ask of a new password. */
public final class NewPassword {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;

  private NewPassword() {}

  /** The password in the field, as it was typed; one that is too short or long is refused. */
  public static String read(Form form, String field) {
    var password = form.value(field);
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      form.refuse(field, "fault.password", SHORTEST, LONGEST);
    }
    return password;
  }
}
