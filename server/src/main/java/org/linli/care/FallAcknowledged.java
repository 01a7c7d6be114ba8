package org.linli.care;

import org.linli.platform.Event;

/** Somebody is on it. */
public record FallAcknowledged(String deviceId, String eventId) implements Event {}
