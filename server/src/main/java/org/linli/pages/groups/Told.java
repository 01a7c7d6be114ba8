package org.linli.pages.groups;

import org.linli.group.Change;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.web.servlet.View;

/** Tells what came of a change in a group, where the reader goes on. */
final class Told {
  private Told() {}

  static View of(Visit visit, Change change, String address) {
    return switch (change) {
      case DONE -> visit.seeOther(address, "toast.group.done");
      case NO_SUCH_GROUP -> throw new NotHere();
      case NO_SUCH_MEMBER -> visit.seeOther(address, "toast.group.no-member");
      case NOT_ALLOWED -> visit.seeOther(address, "toast.group.not-allowed");
      case FULL -> visit.seeOther(address, "toast.group.full");
      case TOO_OFTEN -> visit.seeOther(address, "toast.group.too-often");
    };
  }
}
