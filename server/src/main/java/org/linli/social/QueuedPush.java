package org.linli.social;

/** Something that a browser is to be told, having been tried so often. */
record QueuedPush(
    long id,
    int tries,
    String content,
    boolean urgent,
    String service,
    long subscriptionId,
    String endpoint,
    String p256dh,
    String auth) {}
