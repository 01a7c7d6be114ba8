package org.linli.platform;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import java.net.URI;

/** Sends through Tencent Cloud. */
final class TencentSms implements Sms {
  private static final int SECONDS = 5;
  private final SmsClient client;
  private final Settings.Sms settings;

  TencentSms(Settings.Sms settings) {
    this.settings = settings;
    client =
        new SmsClient(
            new Credential(settings.secretId(), settings.secretKey()),
            settings.region(),
            profile(settings.endpoint()));
  }

  @Override
  public Delivery send(SmsMessage message) {
    try {
      return delivery(client.SendSms(request(message)).getSendStatusSet());
    } catch (TencentCloudSDKException e) {
      var code = e.getErrorCode() == null ? "Unreachable" : e.getErrorCode();
      var unsaid = e.getMessage() == null || e.getMessage().isBlank();
      return new Delivery.Refused(
          code, unsaid ? "The SMS provider did not answer" : e.getMessage());
    }
  }

  private static Delivery delivery(SendStatus[] answers) {
    if (answers == null || answers.length == 0) {
      return new Delivery.Refused("Empty", "The SMS provider gave no answer");
    }
    return "Ok".equals(answers[0].getCode())
        ? new Delivery.Sent()
        : new Delivery.Refused(answers[0].getCode(), answers[0].getMessage());
  }

  private SendSmsRequest request(SmsMessage message) {
    var request = new SendSmsRequest();
    request.setPhoneNumberSet(new String[] {"+" + message.phone()});
    request.setSmsSdkAppId(settings.appId());
    request.setSignName(settings.signature());
    request.setTemplateId(settings.template(message.template()));
    request.setTemplateParamSet(message.parameters().toArray(String[]::new));
    return request;
  }

  private static ClientProfile profile(String endpoint) {
    var http = new HttpProfile();
    http.setConnTimeout(SECONDS);
    http.setReadTimeout(SECONDS);
    http.setWriteTimeout(SECONDS);
    if (!endpoint.isBlank()) {
      var address = URI.create(endpoint);
      http.setProtocol(address.getScheme() + "://");
      http.setEndpoint(address.getAuthority());
    }
    return new ClientProfile(ClientProfile.SIGN_TC3_256, http);
  }
}
