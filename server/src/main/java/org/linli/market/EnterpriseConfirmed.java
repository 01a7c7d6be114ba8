package org.linli.market;

import org.linli.platform.Event;

/** An administrator has made a member an enterprise. */
public record EnterpriseConfirmed(long account) implements Event {}
