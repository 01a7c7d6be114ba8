package org.linli.tidy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.linli.tidy.Measure.Rule;

/** Measures sources against the budgets: each file, and each module as a whole. */
final class Budgets {

  private Budgets() {}

  static List<Measure> ofMain(List<JavaSource> sources) {
    return sources.stream()
        .collect(groupingBy(JavaSource::module, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .flatMap(module -> ofModule(module.getKey(), module.getValue()).stream())
        .toList();
  }

  static List<Measure> ofTests(List<JavaSource> sources) {
    var measures = new ArrayList<Measure>();
    for (var source : sources) {
      var measured = SourceMeasures.ofTest(source);
      measures.add(measured.file());
      measures.addAll(measured.methods());
    }
    return measures;
  }

  private static List<Measure> ofModule(String module, List<JavaSource> sources) {
    var budget = Budget.of(module);
    var measured = sources.stream().map(source -> SourceMeasures.of(source, budget)).toList();
    var files = measured.stream().map(SourceMeasures::file).toList();
    var types = measured.stream().flatMap(file -> file.types().stream()).toList();
    var methods = measured.stream().flatMap(file -> file.methods().stream()).toList();

    var measures = new ArrayList<Measure>();
    measures.addAll(files);
    measures.addAll(types);
    measures.addAll(methods);
    if (files.size() >= Budget.MANY) {
      var median = Measure.quantile(0.5, files);
      measures.add(new Measure(Rule.FILE_LINES_MEDIAN, module, median, budget.fileMedian()));
    }
    if (methods.size() >= Budget.MANY) {
      var p90 = Measure.quantile(0.9, methods);
      measures.add(new Measure(Rule.METHOD_LINES_P90, module, p90, budget.methodP90()));
    }
    var topTypes = sources.stream().flatMap(source -> source.topTypes().stream()).toList();
    if (topTypes.size() >= Budget.SEVERAL) {
      var open = (int) topTypes.stream().filter(JavaSource::isPublic).count();
      var percent = Math.ceilDiv(100 * open, topTypes.size());
      measures.add(new Measure(Rule.PUBLIC_TYPES_PERCENT, module, percent, budget.publicPercent()));
    }
    var lines = files.stream().mapToInt(Measure::value).sum();
    var commented = measured.stream().mapToInt(SourceMeasures::commented).sum();
    var per1000 = Math.ceilDiv(1000 * commented, Math.max(lines, 1));
    measures.add(
        new Measure(Rule.COMMENTS_PER_1000_LINES, module, per1000, budget.commentsPer1000()));
    return measures;
  }
}
