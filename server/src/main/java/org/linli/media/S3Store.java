package org.linli.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.linli.platform.Settings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of an S3-compatible store. */
final class S3Store implements PictureStore {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PATIENCE_ONCE = Duration.ofSeconds(10);
  private final Settings.S3 settings;
  private S3Client client;

  S3Store(Settings.S3 settings) {
    this.settings = settings;
  }

  @Override
  public void put(String name, byte[] bytes) {
    ask(s3 ->
        s3.putObject(
            request -> request.bucket(settings.bucket()).key(key(name)),
            RequestBody.fromBytes(bytes)));
  }

  @Override
  public Optional<byte[]> read(String name) {
    return ask(s3 -> {
      try {
        var got = s3.getObjectAsBytes(r -> r.bucket(settings.bucket()).key(key(name)));
        return Optional.of(got.asByteArrayUnsafe());
      } catch (NoSuchKeyException e) {
        return Optional.empty();
      }
    });
  }

  @Override
  public void delete(String name) {
    ask(s3 -> s3.deleteObject(request -> request.bucket(settings.bucket()).key(key(name))));
  }

  private static String key(String name) {
    return "media/" + name.substring(0, 2) + '/' + name;
  }

  private <T> T ask(Function<S3Client, T> question) {
    try {
      return question.apply(client());
    } catch (SdkException e) {
      throw new UncheckedIOException(new IOException("The S3 store failed: " + e.getMessage(), e));
    }
  }

  /** Made at the first use: loading the client takes longer than a start should wait. */
  private synchronized S3Client client() {
    if (client == null) {
      client = connected();
    }
    return client;
  }

  private S3Client connected() {
    var keys = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
    var builder =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.of(settings.region()))
            .credentialsProvider(StaticCredentialsProvider.create(keys))
            .forcePathStyle(true)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                calls -> calls.apiCallTimeout(PATIENCE).apiCallAttemptTimeout(PATIENCE_ONCE));
    if (!settings.endpoint().isBlank()) {
      builder.endpointOverride(URI.create(settings.endpoint()));
    }
    return builder.build();
  }
}
