package org.linli.pages.admin.members;

import java.time.Instant;
import org.linli.identity.Member;

/** Somebody who waits for a decision. */
record Waiting(Member member, String what, Instant since, String address) {}
