package org.linli.tidy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The packages of the server as modules, and which may call which. */
final class Modules {

  /** The package of the main class. */
  static final String ROOT = "";

  static final Set<String> GROUND = Set.of("media", "moderation", "topic", "identity", "wallet");
  static final Set<String> TRADES =
      Set.of(
          "catalogue", "group", "knowledge", "articles", "market", "neighbourhood", "care", "face");
  static final Set<String> WATCHERS = Set.of("social", "discovery", "live");
  static final Set<String> DOORS =
      Set.of(
          "wire", "wire.qa", "wire.neighbour", "wire.account", "wire.care", "wire.live", "pages");

  private static final Set<String> DOMAINS = union(Set.of("platform"), GROUND, TRADES, WATCHERS);

  /** Whoever is no door owns the schema of his name. */
  static final Set<String> SCHEMAS = union(DOMAINS, Set.of("demo"));

  private Modules() {}

  /** What a module may call beside itself, or nothing where there is no such module. */
  static Optional<Set<String>> calledBy(String module) {
    return Optional.ofNullable(
        switch (module) {
          case "platform" -> Set.of();
          case ROOT, "media", "moderation", "topic" -> Set.of("platform");
          case "identity" -> Set.of("platform", "media", "moderation", "topic");
          case "wallet" -> union(Set.of("platform"), GROUND);
          case "market" -> union(Set.of("platform", "group"), GROUND);
          case "neighbourhood" -> union(Set.of("platform", "catalogue"), GROUND);
          case "catalogue", "group", "knowledge", "articles", "care", "face" ->
              union(Set.of("platform"), GROUND);
          case "social", "discovery" -> union(Set.of("platform"), GROUND, TRADES);
          case "live" -> union(Set.of("platform", "social"), GROUND, TRADES);
          case "wire", "demo" -> DOMAINS;
          case "wire.qa", "wire.neighbour", "wire.account", "wire.care", "wire.live" ->
              union(DOMAINS, Set.of("wire"));
          case "pages" -> union(SCHEMAS, Set.of("wire"));
          default -> null;
        });
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    return Stream.of(sets).flatMap(Set::stream).collect(toUnmodifiableSet());
  }
}
