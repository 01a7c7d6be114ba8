package org.linli.identity;

/** What a code was asked for. */
public enum Purpose {
  /** Any picture captcha. */
  CAPTCHA,
  /** Signing up. */
  REGISTER,
  /** Setting a new password without the old one. */
  RECOVER,
  /** Any one operation of the account document, once. */
  ACCOUNT
}
