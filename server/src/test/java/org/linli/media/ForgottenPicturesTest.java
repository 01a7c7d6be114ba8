package org.linli.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.media.Pictures.Outcome;
import org.linli.platform.Busy;
import org.linli.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OwnServer
class ForgottenPicturesTest {
  private static final Duration DAY = Duration.ofHours(24);
  private static RunningServer server;
  private final Pictures pictures = server.bean(Pictures.class);
  private final ForgottenPictures job = server.bean(ForgottenPictures.class);
  private final TransactionTemplate transaction = server.bean(TransactionTemplate.class);
  private final JdbcClient jdbc = server.bean(JdbcClient.class);

  @BeforeAll
  static void start() {
    server = RunningServer.own(Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private Picture store(int seed) {
    return ((Outcome.Stored) pictures.store(Drawn.png(seed), Visibility.PUBLIC)).picture();
  }

  private static Path folder() {
    return server.bean(Settings.class).data().resolve("media");
  }

  private static Path file(String name) {
    return folder().resolve(name.substring(0, 2)).resolve(name);
  }

  private void keep(Picture picture, String referrer) {
    assertThat(transaction.<Boolean>execute(_ -> pictures.keep(picture.hash(), referrer))).isTrue();
  }

  private void passDayAndRun() {
    server.clock().advance(DAY.plusSeconds(1));
    job.run();
  }

  private void die(Picture picture) {
    jdbc.sql("update media.picture set state = 'dying', touched_at = :now where hash = :hash")
        .param("now", Timestamp.from(server.clock().instant()))
        .param("hash", picture.hash())
        .update();
  }

  private long rows(Picture picture) {
    return jdbc.sql("select count(*) from media.picture where hash = :hash")
        .param("hash", picture.hash())
        .query(Long.class)
        .single();
  }

  @Test
  void a_picture_that_nobody_keeps_is_forgotten_after_a_day() {
    var picture = store(1);
    server.clock().advance(DAY.minusMinutes(1));
    job.run();
    assertThat(pictures.find(picture.hash())).isPresent();
    server.clock().advance(Duration.ofMinutes(2));
    job.run();
    assertThat(pictures.find(picture.hash())).isEmpty();
    assertThat(pictures.read(picture)).isEmpty();
    assertThat(file(picture.fileName())).doesNotExist();
    assertThat(file(picture.thumbnailName())).doesNotExist();
    assertThat(rows(picture)).isZero();
    assertThat(transaction.<Boolean>execute(_ -> pictures.keep(picture.hash(), "late"))).isFalse();
  }

  @Test
  void storing_it_again_lets_the_day_begin_anew() {
    var picture = store(2);
    server.clock().advance(DAY.minusHours(1));
    store(2);
    server.clock().advance(Duration.ofHours(2));
    job.run();
    assertThat(pictures.read(picture)).isPresent();
  }

  @Test
  void a_picture_that_somebody_keeps_stays_until_the_last_lets_go() {
    var picture = store(3);
    keep(picture, "notice 1");
    keep(picture, "notice 2");
    passDayAndRun();
    assertThat(pictures.read(picture)).isPresent();
    transaction.executeWithoutResult(_ -> pictures.release("notice 1"));
    job.run();
    assertThat(pictures.read(picture)).isPresent();
    transaction.executeWithoutResult(_ -> pictures.release("notice 2"));
    job.run();
    assertThat(pictures.find(picture.hash())).isEmpty();
  }

  @Test
  void what_is_being_kept_while_the_job_runs_stays() throws Exception {
    var picture = store(4);
    server.clock().advance(DAY.plusSeconds(1));
    var kept = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var keeper =
          threads.submit(() ->
              transaction.executeWithoutResult(_ -> {
                pictures.keep(picture.hash(), "slow notice");
                kept.countDown();
                await(Duration.ofMillis(500));
              }));
      kept.await();
      threads.submit(job::run).get();
      keeper.get();
    }
    assertThat(pictures.read(picture)).isPresent();
  }

  @Test
  void a_deletion_cut_off_is_ended_by_the_next_run() {
    var picture = store(5);
    die(picture);
    job.run();
    assertThat(rows(picture)).isOne();
    server.clock().advance(Duration.ofMinutes(2));
    job.run();
    assertThat(rows(picture)).isZero();
    assertThat(file(picture.fileName())).doesNotExist();
  }

  @Test
  void who_stores_what_is_being_deleted_waits_for_the_end_of_it() throws Exception {
    var picture = store(6);
    die(picture);
    try (var threads = Executors.newFixedThreadPool(1)) {
      var storing = threads.submit(() -> store(6));
      await(Duration.ofMillis(300));
      assertThat(storing.isDone()).isFalse();
      jdbc.sql("delete from media.picture where hash = :hash")
          .param("hash", picture.hash())
          .update();
      assertThat(pictures.read(storing.get(30, TimeUnit.SECONDS))).isPresent();
    }
    assertThat(pictures.find(picture.hash())).isPresent();
  }

  @Test
  void who_stores_what_stopped_dying_a_minute_ago_takes_over() throws IOException {
    var picture = store(7);
    die(picture);
    Files.delete(file(picture.fileName()));
    assertThatThrownBy(() -> store(7)).isInstanceOf(Busy.class);
    server.clock().advance(Duration.ofSeconds(61));
    store(7);
    assertThat(pictures.read(picture)).isPresent();
  }

  @Test
  void a_picture_whose_files_could_not_be_written_is_not_there_until_it_is_stored_again()
      throws IOException {
    var probe = store(8);
    passDayAndRun();
    var blocked = file(probe.fileName()).getParent();
    Files.deleteIfExists(blocked);
    Files.writeString(blocked, "in the way");
    assertThatThrownBy(() -> store(8)).isInstanceOf(UncheckedIOException.class);
    assertThat(pictures.find(probe.hash())).isEmpty();
    Files.delete(blocked);
    assertThat(pictures.read(store(8))).isPresent();
  }

  @Test
  void what_a_killed_server_left_half_stored_is_deleted() {
    var picture = store(9);
    jdbc.sql("update media.picture set state = 'arriving' where hash = :hash")
        .param("hash", picture.hash())
        .update();
    assertThat(pictures.find(picture.hash())).isEmpty();
    passDayAndRun();
    assertThat(rows(picture)).isZero();
    assertThat(file(picture.fileName())).doesNotExist();
  }

  @Test
  void storing_and_deleting_at_once_never_leaves_a_row_without_its_files() throws Exception {
    try (var threads = Executors.newFixedThreadPool(9)) {
      for (var round = 0; round < 10; round++) {
        store(10);
        server.clock().advance(DAY.plusSeconds(1));
        var deleting = threads.submit(job::run);
        for (var storing :
            IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> store(10))).toList()) {
          assertThat(pictures.read(storing.get())).isPresent();
        }
        deleting.get();
        assertThat(pictures.read(store(10))).isPresent();
      }
    }
  }

  private static void await(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
