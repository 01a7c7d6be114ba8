package org.linli.identity;

/** A passkey as it is kept, to check what it signs. */
record KeptPasskey(long id, long accountId, byte[] publicKey, long counter) {}
