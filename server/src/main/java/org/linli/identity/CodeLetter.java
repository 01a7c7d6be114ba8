package org.linli.identity;

import org.linli.platform.MailMessage;

/** The e-mail that carries a code, in both languages and without anything to load. */
final class CodeLetter {
  private static final String SUBJECT = "邻里验证码 · Your Linli code";
  private static final String TEXT =
      """
      您的邻里验证码：%1$s
      %2$d 分钟内有效，只能使用一次。请不要告诉任何人。
      如果不是您本人的操作，请忽略这封邮件。

      Your Linli code: %1$s
      It is valid for %2$d minutes and works once. Do not tell it to anybody.
      If you did not ask for it, ignore this e-mail.
      """;
  private static final String HTML =
      """
      <!doctype html>
      <html lang="zh">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%3$s</title>
      </head>
      <body style="margin:0;background:#f3f1ec">
      <table role="presentation" width="100%%" cellspacing="0" style="background:#f3f1ec">
      <tr><td align="center" style="padding:32px 12px">
      <table role="presentation" width="100%%" cellspacing="0"
       style="max-width:480px;background:#ffffff;border-radius:12px;color:#22302b;
       font-family:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Helvetica,Arial,sans-serif">
      <tr><td style="padding:24px 32px 0;font-size:18px;font-weight:bold;color:#1f6f54">
      邻里 <span lang="en">Linli</span></td></tr>
      <tr><td style="padding:20px 32px 0;font-size:16px">
      您的验证码 <span lang="en" style="color:#5c6b65">· Your code</span></td></tr>
      <tr><td style="padding:12px 32px 0">
      <table role="presentation" width="100%%" cellspacing="0">
      <tr><td align="center" style="padding:16px 0 16px 8px;background:#eaf3ee;border-radius:8px;
       color:#164f3c;font-family:Consolas,Menlo,monospace;font-size:32px;font-weight:bold;
       letter-spacing:8px">%1$s</td></tr>
      </table></td></tr>
      <tr><td style="padding:20px 32px 0;font-size:14px;line-height:1.7">
      %2$d 分钟内有效，只能使用一次。请不要告诉任何人。<br>
      如果不是您本人的操作，请忽略这封邮件。</td></tr>
      <tr><td lang="en"
       style="padding:12px 32px 28px;font-size:14px;line-height:1.7;color:#5c6b65">
      It is valid for %2$d minutes and works once. Do not tell it to anybody.<br>
      If you did not ask for it, ignore this e-mail.</td></tr>
      </table>
      </td></tr>
      </table>
      </body>
      </html>
      """;

  private CodeLetter() {}

  static MailMessage to(String email, String code) {
    var minutes = CodeForm.PLAIN.minutes();
    var text = TEXT.formatted(code, minutes);
    return MailMessage.code(email, SUBJECT, text, HTML.formatted(code, minutes, SUBJECT), code);
  }
}
