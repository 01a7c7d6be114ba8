package org.linli.demo;

import java.util.List;

/**
 * A group of people who talk with each other. They are named by their user names.
 *
 * @param hours how long before the beginning it was founded
 */
record Club(
    String founder,
    double hours,
    String name,
    String description,
    List<String> members,
    List<String> admins,
    List<Remark> said) {}
