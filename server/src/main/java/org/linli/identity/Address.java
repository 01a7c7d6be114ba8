package org.linli.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a member can be reached and proves it: a telephone or a mailbox. */
public sealed interface Address {

  /** The form in which addresses are compared. */
  String key();

  /** The mailbox or mainland telephone that the text names. */
  static Optional<Address> of(String text) {
    return Mailbox.possible(text)
        ? Optional.of(new Mailbox(text))
        : Phone.mainland(text).map(Telephone::new);
  }

  /** A telephone. */
  record Telephone(Phone phone) implements Address {
    @Override
    public String key() {
      return phone.digits();
    }
  }

  /** A mailbox. */
  record Mailbox(String email) implements Address {
    private static final Pattern SHAPE =
        Pattern.compile("[^@\\s\"<>,;:\\\\]{1,64}@[^@\\s\"<>,;:\\\\]+\\.[^@\\s\"<>,;:\\\\.]+");
    private static final int SHORTEST = 6;
    private static final int LONGEST = 320;

    @Override
    public String key() {
      return LoginName.folded(email);
    }

    /** Whether the text can be an e-mail address. */
    public static boolean possible(String text) {
      return text.length() >= SHORTEST && text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
  }
}
