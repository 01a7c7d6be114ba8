package org.linli.social;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.header.TTL;
import com.zerodeplibs.webpush.header.Urgency;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** What a push service is asked, as RFC 8030 has it: to hand on what only the browser can read. */
final class PushRequest {
  private static final long DAYS = 1;

  private PushRequest() {}

  /** Signed by these keys in the name of this subject. */
  static Request of(QueuedPush push, VAPIDKeyPair keys, String subject) {
    var reader = UserAgentMessageEncryptionKeyInfo.of(push.p256dh(), push.auth());
    var sealed = MessageEncryptions.of().encrypt(reader, PushMessage.ofUTF8(push.content()));
    var claim =
        VAPIDJWTParam.getBuilder()
            .resourceURLString(push.endpoint())
            .expiresAfter(1, TimeUnit.HOURS)
            .subject(subject)
            .build();
    return new Request.Builder()
        .url(push.endpoint())
        .header("Authorization", keys.generateAuthorizationHeaderValue(claim))
        .header("Content-Encoding", sealed.contentEncoding())
        .header(TTL.HEADER_NAME, String.valueOf(TTL.days(DAYS)))
        .header(Urgency.HEADER_NAME, push.urgent() ? Urgency.high() : Urgency.normal())
        .post(RequestBody.create(MediaType.get(sealed.mediaType()), sealed.toBytes()))
        .build();
  }
}
