package org.linli.demo;

import java.util.List;

/** Something that neighbours order together; who looked at it, and who ordered it. */
record Ware(
    String id,
    String name,
    String about,
    long retailFen,
    Long activityFen,
    List<String> lookers,
    List<String> buyers) {}
