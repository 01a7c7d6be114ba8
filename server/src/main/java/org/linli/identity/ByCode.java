package org.linli.identity;

/** What came of something that a code sent to one's address allows. */
public enum ByCode {
  DONE,
  UNKNOWN_MEMBER,
  WRONG_CODE,
  EXPIRED_CODE,
  NOT_SENT
}
