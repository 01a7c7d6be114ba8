package org.linli.demo;

import java.util.List;

/**
 * A series.
 *
 * @param articles the titles of its author's articles, in their order
 */
record Course(
    String author, double hours, String title, String description, List<String> articles) {}
