package org.linli.demo;

import java.util.List;

/**
 * An article with all that came of it. People are named by their user names.
 *
 * @param hours how long before the beginning it was published
 * @param priceFen 0 for nothing
 */
record Essay(
    String author,
    double hours,
    int views,
    List<String> tags,
    String title,
    String description,
    String content,
    long priceFen,
    List<String> agrees,
    List<String> disagrees,
    List<String> collectors,
    List<String> readers,
    List<Remark> comments,
    List<Remark> complaints) {

  Essay {
    agrees = Story.some(agrees);
    disagrees = Story.some(disagrees);
    collectors = Story.some(collectors);
    readers = Story.some(readers);
    comments = Story.some(comments);
    complaints = Story.some(complaints);
  }
}
