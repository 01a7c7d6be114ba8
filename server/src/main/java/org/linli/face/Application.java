package org.linli.face;

/** What a member sends to register his face: a picture file, the group, and what he says of it. */
public record Application(byte[] picture, long group, String content, Consent consent) {}
