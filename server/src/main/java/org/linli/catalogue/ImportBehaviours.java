package org.linli.catalogue;

import java.io.IOException;
import java.time.Clock;
import org.linli.identity.CalledMembers;
import org.springframework.context.annotation.Import;

/** A command of its own: imports what members did with items, as {@link ImportItems} does items. */
@Import({Importing.class, BehaviourRows.class, Shelf.class, CalledMembers.class})
class ImportBehaviours {

  public static void main(String[] arguments) throws IOException {
    Importing.run(
        "behaviours",
        arguments[0],
        ImportBehaviours.class,
        context ->
            new BehaviourIntake(
                context.getBean(CalledMembers.class),
                context.getBean(Shelf.class),
                context.getBean(BehaviourRows.class),
                context.getBean(Clock.class)));
  }
}
