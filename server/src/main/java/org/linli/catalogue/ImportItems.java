package org.linli.catalogue;

import java.io.IOException;
import org.linli.topic.Keywording;
import org.springframework.context.annotation.Import;

/** A command of its own: imports items into the database of a server that runs or does not. */
@Import({Importing.class, Stocking.class, ItemRows.class, Keywording.class})
class ImportItems {

  public static void main(String[] arguments) throws IOException {
    Importing.run(
        "items",
        arguments[0],
        ImportItems.class,
        context -> new ItemIntake(context.getBean(Stocking.class)));
  }
}
