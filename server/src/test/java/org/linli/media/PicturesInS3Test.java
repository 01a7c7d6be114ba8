package org.linli.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.media.Pictures.Outcome;
import org.linli.platform.Settings;

@OwnServer
class PicturesInS3Test {
  private static final String NAME = "ab".repeat(32) + ".png";
  private static S3Proxy s3;

  @BeforeAll
  static void start() throws Exception {
    var blobs = new TransientNio2BlobStore();
    blobs.createContainer("linli");
    s3 =
        S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:0"))
            .blobStore(blobs)
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "id", "secret")
            .build();
    s3.start();
    Awaitility.await().until(() -> s3.getState().equals("STARTED"));
  }

  @AfterAll
  static void stop() throws Exception {
    s3.stop();
  }

  private static String endpoint() {
    return "http://127.0.0.1:" + s3.getPort();
  }

  private static S3Store store(String endpoint, String secretKey) {
    return new S3Store(new Settings.S3(endpoint, "us-east-1", "linli", "id", secretKey));
  }

  @Test
  void a_file_is_written_read_and_deleted() {
    var store = store(endpoint(), "secret");
    assertThat(store.read(NAME)).isEmpty();
    store.put(NAME, Drawn.png(1));
    store.put(NAME, Drawn.png(2));
    assertThat(store.read(NAME)).hasValue(Drawn.png(2));
    store.delete(NAME);
    store.delete(NAME);
    assertThat(store.read(NAME)).isEmpty();
  }

  @Test
  void a_wrong_key_is_refused() {
    var store = store(endpoint(), "guess");
    assertThatThrownBy(() -> store.put(NAME, Drawn.png(1)))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> store.read(NAME)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> store.delete(NAME)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void a_store_that_is_not_there_is_an_error() {
    var store = store("http://127.0.0.1:9", "secret");
    assertThatThrownBy(() -> store.read(NAME)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void an_address_without_a_bucket_is_refused_at_start() {
    assertThatThrownBy(() -> new Settings.S3(endpoint(), "us-east-1", "", "id", "secret"))
        .hasMessageContaining("LINLI_S3_BUCKET");
  }

  @Test
  void a_server_told_so_keeps_its_pictures_there() {
    var settings =
        Map.<String, Object>of(
            "linli.s3.endpoint", endpoint(),
            "linli.s3.bucket", "linli",
            "linli.s3.access-key", "id",
            "linli.s3.secret-key", "secret");
    var server = RunningServer.own(settings);
    try {
      var pictures = server.bean(Pictures.class);
      var stored = pictures.store(Drawn.png(3), Visibility.PUBLIC);
      var picture = ((Outcome.Stored) stored).picture();
      var bucket = store(endpoint(), "secret");
      assertThat(bucket.read(picture.fileName())).hasValue(pictures.read(picture).orElseThrow());
      assertThat(bucket.read(picture.thumbnailName())).isPresent();
      assertThat(server.bean(Settings.class).data().resolve("media")).doesNotExist();
      server.clock().advance(Duration.ofHours(25));
      server.bean(ForgottenPictures.class).run();
      assertThat(pictures.find(picture.hash())).isEmpty();
      assertThat(bucket.read(picture.fileName())).isEmpty();
      assertThat(bucket.read(picture.thumbnailName())).isEmpty();
    } finally {
      server.close();
    }
  }
}
