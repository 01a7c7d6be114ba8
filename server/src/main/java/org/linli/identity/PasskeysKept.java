package org.linli.identity;

import org.linli.platform.Event;

/** Somebody has got into his account without its password; so many passkeys still open it. */
public record PasskeysKept(long account, int many) implements Event {}
