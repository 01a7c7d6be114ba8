package org.linli.demo;

import java.util.List;

/**
 * A question with all that came of it. People are named by their user names.
 *
 * @param hours how long before the beginning it was asked
 */
record Post(
    String author,
    Boolean anonymous,
    double hours,
    int views,
    List<String> tags,
    String title,
    String description,
    List<String> followers,
    List<Remark> comments,
    List<Reply> answers,
    List<Remark> complaints) {

  Post {
    anonymous = Boolean.TRUE.equals(anonymous);
    description = description == null ? "" : description;
    followers = Story.some(followers);
    comments = Story.some(comments);
    answers = Story.some(answers);
    complaints = Story.some(complaints);
  }
}
