package org.linli.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.media.Pictures.Outcome;
import org.linli.platform.Busy;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class PicturesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private final Pictures pictures = SERVER.bean(Pictures.class);
  private final TransactionTemplate transaction = SERVER.bean(TransactionTemplate.class);

  private Picture store(byte[] file, Visibility visibility) {
    return ((Outcome.Stored) pictures.store(file, visibility)).picture();
  }

  @Test
  void what_was_stored_is_found_and_read() throws Exception {
    var image = Drawn.corners(640, 480, BufferedImage.TYPE_INT_RGB);
    var stored = store(Drawn.encoded(image, "jpg"), Visibility.PRIVATE);
    var found = pictures.find(stored.hash()).orElseThrow();
    assertThat(found).isEqualTo(stored);
    assertThat(found.type()).isEqualTo(PictureType.JPEG);
    assertThat(found.width()).isEqualTo(640);
    assertThat(found.height()).isEqualTo(480);
    var bytes = pictures.read(found).orElseThrow();
    assertThat(found.size()).isEqualTo(bytes.length);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(found.hash());
    var thumbnail = Drawn.seen(pictures.readThumbnail(found).orElseThrow());
    assertThat(thumbnail.getWidth()).isEqualTo(320);
    assertThat(thumbnail.getHeight()).isEqualTo(240);
  }

  @Test
  void a_picture_may_come_as_text() {
    var text = "data:image/png;base64," + Base64.getEncoder().encodeToString(Drawn.png(104));
    assertThat(pictures.store(text, Visibility.PUBLIC))
        .isEqualTo(new Outcome.Stored(store(Drawn.png(104), Visibility.PUBLIC)));
    assertThat(pictures.store("no picture!", Visibility.PUBLIC))
        .isEqualTo(new Outcome.NotAPicture());
  }

  @Test
  void what_was_never_stored_is_not_found() {
    assertThat(pictures.find("0".repeat(64))).isEmpty();
    assertThat(pictures.find("../../etc/passwd\0")).isEmpty();
  }

  @Test
  void the_same_picture_twice_is_one_and_only_ever_becomes_more_public() {
    var first = store(Drawn.png(100), Visibility.PRIVATE);
    var second = store(Drawn.png(100), Visibility.PUBLIC);
    var third = store(Drawn.png(100), Visibility.PRIVATE);
    assertThat(second.hash()).isEqualTo(first.hash()).isEqualTo(third.hash());
    assertThat(first.visibility()).isEqualTo(Visibility.PRIVATE);
    assertThat(second.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(third.visibility()).isEqualTo(Visibility.PUBLIC);
  }

  @Test
  void more_than_8_megabytes_are_refused_unseen() {
    assertThat(pictures.store(new byte[8 * 1024 * 1024 + 1], Visibility.PUBLIC))
        .isEqualTo(new Outcome.TooLarge());
    assertThat(pictures.store(new byte[8 * 1024 * 1024], Visibility.PUBLIC))
        .isEqualTo(new Outcome.NotAPicture());
    assertThat(pictures.store(Drawn.claimingPng(50_000, 50_000, 8), Visibility.PUBLIC))
        .isEqualTo(new Outcome.TooManyPixels());
  }

  @Test
  void a_picture_is_kept_only_with_the_thing_that_refers_to_it() {
    var hash = store(Drawn.png(101), Visibility.PUBLIC).hash();
    assertThatThrownBy(() -> pictures.keep(hash, "test thing 1"))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThat(transaction.<Boolean>execute(_ -> pictures.keep(hash, "test thing 1"))).isTrue();
    assertThat(transaction.<Boolean>execute(_ -> pictures.keep(hash, "test thing 1"))).isTrue();
    assertThat(transaction.<Boolean>execute(_ -> pictures.keep("1".repeat(64), "test thing 1")))
        .isFalse();
  }

  @Test
  void nothing_is_stored_while_a_transaction_is_open() {
    assertThatThrownBy(
            () -> transaction.execute(_ -> pictures.store(Drawn.png(102), Visibility.PUBLIC)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void many_who_store_the_same_at_once_get_the_same() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var stored =
          IntStream.range(0, 40)
              .mapToObj(_ -> threads.submit(() -> store(Drawn.png(103), Visibility.PUBLIC)))
              .toList();
      for (var one : stored) {
        assertThat(pictures.read(one.get())).isPresent();
        assertThat(one.get()).isEqualTo(stored.getFirst().get());
      }
    }
  }

  @Test
  void never_more_than_two_pictures_are_decoded_at_once() throws Exception {
    var large = Drawn.encoded(Drawn.corners(1_500, 1_000, BufferedImage.TYPE_INT_RGB), "png");
    var ended = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(9)) {
      var most = threads.submit(() -> mostInTheDarkroomUntil(ended));
      var stores =
          IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> storeOrWait(large))).toList();
      for (var one : stores) {
        one.get();
      }
      ended.set(true);
      assertThat(most.get()).isBetween(1L, 2L);
    }
  }

  /** Stores it as soon as there is room: who finds none on a slow machine is told so. */
  private void storeOrWait(byte[] file) {
    await()
        .ignoreExceptionsInstanceOf(Busy.class)
        .until(() -> store(file, Visibility.PUBLIC) != null);
  }

  private static long mostInTheDarkroomUntil(AtomicBoolean ended) {
    var most = 0L;
    while (!ended.get()) {
      most =
          Math.max(
              most, Thread.getAllStackTraces().values().stream().filter(PicturesTest::in).count());
    }
    return most;
  }

  private static boolean in(StackTraceElement[] stack) {
    for (var frame : stack) {
      if (frame.getClassName().equals(Darkroom.class.getName())) {
        return true;
      }
    }
    return false;
  }
}
