package org.linli.market;

import org.linli.platform.Event;

/** An administrator has refused to make a member an enterprise. */
public record EnterpriseRefused(long account) implements Event {}
