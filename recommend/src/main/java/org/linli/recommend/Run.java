package org.linli.recommend;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;

/** A method measured once, with the seconds of building it and the most memory meanwhile. */
record Run(
    String protocol,
    String method,
    String settings,
    Map<String, Double> metrics,
    double buildSeconds,
    double peakMegabytes) {

  static String header(Run any) {
    return "%-18s%s%10s%10s  settings"
        .formatted(
            "method",
            any.metrics.keySet().stream().map("%11s"::formatted).collect(joining()),
            "build s",
            "peak MB");
  }

  String row() {
    return "%-18s%s%10.2f%10.0f  %s"
        .formatted(
            method,
            metrics.values().stream().map("%11.4f"::formatted).collect(joining()),
            buildSeconds,
            peakMegabytes,
            settings);
  }

  String json() {
    var values =
        metrics.entrySet().stream()
            .map(one -> String.format(Locale.ROOT, "\"%s\":%.6f", one.getKey(), one.getValue()))
            .collect(joining(","));
    return String.format(
        Locale.ROOT,
        "{\"protocol\":\"%s\",\"method\":\"%s\",\"metrics\":{%s},\"build_seconds\":%.3f,\"peak_mb\":%.1f}",
        protocol,
        method,
        values,
        buildSeconds,
        peakMegabytes);
  }
}
