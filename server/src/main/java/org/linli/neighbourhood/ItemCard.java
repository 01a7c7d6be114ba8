package org.linli.neighbourhood;

/** An item as a post shows it; what is not known of it is null. */
public record ItemCard(
    String id,
    String name,
    String simpleDesc,
    String listPicUrl,
    Long retailFen,
    Long activityFen) {}
