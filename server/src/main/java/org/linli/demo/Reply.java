package org.linli.demo;

import java.util.List;

/** An answer with what others thought of it. */
record Reply(
    String author,
    double hours,
    String content,
    List<String> agrees,
    List<String> disagrees,
    List<String> collectors,
    List<Remark> comments,
    List<Remark> complaints) {

  Reply {
    agrees = Story.some(agrees);
    disagrees = Story.some(disagrees);
    collectors = Story.some(collectors);
    comments = Story.some(comments);
    complaints = Story.some(complaints);
  }
}
