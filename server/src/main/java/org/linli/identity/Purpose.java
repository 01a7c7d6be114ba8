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
  ACCOUNT,
  /** Setting a new password after a reset was asked for with a code of the account document. */
  RESET,
  /** Making the address it went to one's own. */
  BIND,
  /** Signing in as a user of WeChat, who has shown WeChat's own code. */
  WECHAT;

  /** How a code for this looks and what a client shows of it. */
  CodeForm form() {
    return switch (this) {
      case ACCOUNT, RESET, BIND, WECHAT -> CodeForm.PLAIN;
      case CAPTCHA, REGISTER, RECOVER -> CodeForm.HASHED;
    };
  }
}
