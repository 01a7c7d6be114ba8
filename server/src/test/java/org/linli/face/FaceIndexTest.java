package org.linli.face;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.linli.IdNumbers;
import org.linli.RunningServer;
import org.linli.Together;
import org.linli.identity.Client;
import org.linli.identity.Members;
import org.linli.identity.NamedSignUp;
import org.linli.identity.RealNameClaim;
import org.linli.identity.RealNames;
import org.linli.vision.face.Embedding;
import org.linli.vision.face.FaceScan.Match;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class FaceIndexTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final int STEPS = 300;
  private final Random random = new Random(7);
  private final FaceRegister register = SERVER.bean(FaceRegister.class);
  private final RealNames names = SERVER.bean(RealNames.class);
  private final GroupChanges changes = SERVER.bean(GroupChanges.class);
  private final List<FaceIndex> nodes = List.of(index(), index());
  private final List<Long> groups = List.of(group(), group());
  private final List<Long> people = IntStream.range(0, 4).mapToObj(_ -> member()).toList();
  private final Map<Long, Known> model = new HashMap<>();

  private record Known(long group, Embedding embedding) {}

  private static FaceIndex index() {
    return new FaceIndex(SERVER.bean(Registrations.class), SERVER.bean(GroupChanges.class));
  }

  private static long group() {
    var name = "node " + NEXT.incrementAndGet();
    var made = SERVER.bean(GroupDesk.class).create(name, "", 1);
    return ((GroupDesk.Creation.Created) made).id();
  }

  private long member() {
    var name = "node.face." + NEXT.incrementAndGet();
    var client = new Client("10.7.7." + NEXT.get());
    SERVER.bean(NamedSignUp.class).signUp(name, "harbour-7", "", client);
    var account = SERVER.bean(Members.class).byLogin(name).orElseThrow().id();
    assertThat(names.declare(account, claim())).isEqualTo(RealNames.Outcome.DONE);
    return account;
  }

  private static RealNameClaim claim() {
    var number = IdNumbers.fresh();
    return new RealNameClaim("林小雨", Optional.empty(), Optional.empty(), "", "", number);
  }

  private Enrolment.Outcome written(long account, long group, Embedding embedding) {
    var application = new Application(new byte[0], group, "", Consent.APP);
    return register.write(account, application, new KeptFace(embedding, Optional.empty()));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Embedding embedding() {
    var numbers = new float[Embedding.DIMENSIONS];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return Embedding.of(numbers);
  }

  @Test
  void every_node_finds_what_was_registered_anywhere() {
    for (var step = 0; step < STEPS; step++) {
      change();
      for (var node : nodes) {
        if (random.nextInt(3) > 0) {
          assertFinds(node, any(groups));
        }
      }
    }
    for (var node : List.of(nodes.getFirst(), nodes.getLast(), index())) {
      groups.forEach(group -> assertFinds(node, group));
    }
  }

  private void change() {
    var account = any(people);
    switch (random.nextInt(8)) {
      case 0, 1 -> assertThat(register.strike(account)).isEqualTo(model.remove(account) != null);
      case 2 -> changes.forget(SERVER.clock().instant().plus(Duration.ofDays(1)));
      default -> {
        var known = new Known(any(groups), embedding());
        assertThat(written(account, known.group, known.embedding))
            .isEqualTo(Enrolment.Outcome.DONE);
        model.put(account, known);
      }
    }
  }

  private void assertFinds(FaceIndex node, long group) {
    var sought = model.isEmpty() ? embedding() : any(List.copyOf(model.values())).embedding;
    var found = node.nearest(changes.revisions(Optional.of(group)), sought);
    var nearest =
        model.entrySet().stream()
            .filter(one -> one.getValue().group == group)
            .map(one -> Map.entry(one.getKey(), one.getValue().embedding.cosine(sought)))
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    assertThat(found.map(Match::id)).isEqualTo(nearest);
  }

  @Test
  void what_is_kept_cannot_be_read_without_the_key() {
    var account = any(people);
    var known = embedding();
    written(account, groups.getFirst(), known);
    var kept =
        SERVER
            .bean(JdbcClient.class)
            .sql("select embedding from face.face where account_id = :account")
            .param("account", account)
            .query(byte[].class)
            .single();
    assertThat(kept).hasSize(540);
    var hex = HexFormat.of();
    assertThat(hex.formatHex(kept)).doesNotContain(hex.formatHex(known.bytes()));
    var opened = SERVER.bean(Registrations.class).embedding(account).orElseThrow();
    assertThat(opened.cosine(known)).isGreaterThan(0.999999);
    assertThat(SERVER.bean(OwnFace.class).of(account).map(Registration::consent))
        .contains(Consent.APP);
  }

  @Test
  void the_log_says_who_searched_and_whom_he_found_until_that_one_leaves() {
    var finds = SERVER.bean(Finds.class);
    var finder = people.getFirst();
    var found = people.get(1);
    written(found, groups.getFirst(), embedding());
    finds.note(
        finder,
        Optional.of(groups.getFirst()),
        List.of(sighting(Optional.empty(), 0), sighting(Optional.of(found), 0.93)));
    var logged = of(finder);
    assertThat(logged.group()).contains(groups.getFirst());
    assertThat(logged.faces()).isEqualTo(2);
    assertThat(logged.found()).containsExactly(found);
    SERVER.bean(Members.class).delete(found);
    assertThat(of(finder).found()).isEmpty();
  }

  @Test
  void whose_face_has_just_been_deleted_is_neither_told_nor_noted() {
    var finds = SERVER.bean(Finds.class);
    var finder = people.get(2);
    var gone = sighting(Optional.of(people.get(3)), 0.93);
    var told = finds.note(finder, Optional.of(groups.getFirst()), List.of(gone));
    assertThat(told).containsExactly(sighting(Optional.empty(), 0));
    assertThat(of(finder).found()).isEmpty();
  }

  @Test
  void who_cannot_be_read_keeps_nobody_else_from_being_found() {
    var group = groups.getFirst();
    var faces = people.stream().collect(toMap(account -> account, _ -> embedding()));
    faces.forEach((account, face) -> written(account, group, face));
    var lost = people.getFirst();
    nodes.forEach(node -> assertThat(found(node, group, faces.get(lost))).contains(lost));
    SERVER
        .bean(JdbcClient.class)
        .sql("update face.face set embedding = set_byte(embedding, 0, 7) where account_id = :lost")
        .param("lost", lost)
        .update();
    changes.note(List.of(group), lost);
    for (var node : List.of(nodes.getFirst(), index())) {
      people.stream()
          .skip(1)
          .forEach(one -> assertThat(found(node, group, faces.get(one))).contains(one));
      assertThat(found(node, group, faces.get(lost))).isPresent().get().isNotEqualTo(lost);
      assertThat(node.size(group)).isEqualTo(people.size() - 1);
    }
    assertThat(SERVER.bean(Registrations.class).embedding(lost)).isEmpty();
  }

  private Optional<Long> found(FaceIndex node, long group, Embedding face) {
    return node.nearest(changes.revisions(Optional.of(group)), face).map(Match::id);
  }

  @Test
  void what_is_deleted_anywhere_leaves_every_memory_though_nobody_searches() {
    var kept = groups.getFirst();
    var closed = groups.getLast();
    var other = nodes.getLast();
    var here = SERVER.bean(FaceIndex.class);
    written(people.get(0), kept, embedding());
    written(people.get(1), kept, embedding());
    written(people.get(2), closed, embedding());
    for (var node : List.of(here, other)) {
      assertThat(found(node, kept, embedding())).isPresent();
      assertThat(found(node, closed, embedding())).isPresent();
    }
    register.strike(people.getFirst());
    SERVER.bean(GroupDesk.class).remove(closed, 1);
    other.follow();
    assertThat(other.size(kept)).isOne();
    assertThat(other.size(closed)).isZero();
    SERVER.clock().advance(FaceReading.BETWEEN_LOOKS);
    Awaitility.await().until(() -> here.size(kept) == 1 && here.size(closed) == 0);
  }

  @Test
  void who_is_refused_while_he_registers_is_not_kept() throws Exception {
    var account = people.getFirst();
    try (var threads = Executors.newSingleThreadExecutor()) {
      var registering =
          SERVER
              .bean(TransactionTemplate.class)
              .execute(_ -> {
                assertThat(names.refuse(account, 1)).isEqualTo(RealNames.Refusal.REFUSED);
                var waiting =
                    threads.submit(() -> written(account, groups.getFirst(), embedding()));
                Awaitility.await().until(() -> waits());
                return waiting;
              });
      assertThat(registering.get()).isEqualTo(Enrolment.Outcome.NO_REAL_NAME);
    }
    assertThat(SERVER.bean(OwnFace.class).of(account)).isEmpty();
  }

  private static boolean waits() {
    return SERVER
        .bean(JdbcClient.class)
        .sql(
            """
            select exists (select from pg_stat_activity
              where wait_event_type = 'Lock' and query like '%for key share%')
            """)
        .query(Boolean.class)
        .single();
  }

  @Test
  void faces_and_their_group_may_go_at_once() {
    var desk = SERVER.bean(GroupDesk.class);
    for (var round = 0; round < 10; round++) {
      var group = group();
      var account = any(people);
      var turn = new AtomicInteger();
      Together.all(
          2,
          () ->
              turn.getAndIncrement() == 0
                  ? desk.remove(group, 1)
                  : written(account, group, embedding()));
      assertThat(SERVER.bean(OwnFace.class).of(account)).isEmpty();
      assertThat(index().nearest(changes.revisions(Optional.of(group)), embedding())).isEmpty();
    }
  }

  private static Sighting sighting(Optional<Long> account, double likeness) {
    var corners = new Corners(0, 0, 1, 1);
    var face = new Appearance(corners, true, Optional.empty(), Optional.empty(), Optional.empty());
    return new Sighting(face, account, likeness);
  }

  private Find of(long finder) {
    return SERVER.bean(Finds.class).page(Long.MAX_VALUE, 1_000, 1).stream()
        .filter(find -> find.finder() == finder)
        .findFirst()
        .orElseThrow();
  }
}
