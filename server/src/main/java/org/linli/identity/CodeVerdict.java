package org.linli.identity;

/** Whether one more code may be sent. */
enum CodeVerdict {
  FREE,
  TOO_SOON,
  TOO_MANY_TODAY,
  TOO_MANY_FROM_CLIENT
}
