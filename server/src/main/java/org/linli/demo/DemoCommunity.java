package org.linli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the demo community into an empty database, once; goes on where it was cut off. */
@Component
@Order(10)
@ConditionalOnProperty("linli.demo")
class DemoCommunity implements ApplicationRunner {
  private static final Logger log = LoggerFactory.getLogger(DemoCommunity.class);
  private final Settlers settlers;
  private final Loading loading;
  private final Narrator narrator;
  private final Faces faces;
  private final Incidents incidents;
  private final Applicants applicants;
  private final Advice advice;
  private final Script script;
  private final TransactionTemplate transaction;

  DemoCommunity(
      Settlers settlers,
      Loading loading,
      Narrator narrator,
      Faces faces,
      Incidents incidents,
      Applicants applicants,
      Advice advice,
      Script script,
      TransactionTemplate transaction) {
    this.settlers = settlers;
    this.loading = loading;
    this.narrator = narrator;
    this.faces = faces;
    this.incidents = incidents;
    this.applicants = applicants;
    this.advice = advice;
    this.script = script;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (loading.progress().isEmpty() && settlers.mayCome()) {
      settlers.come();
    }
    loading
        .progress()
        .filter(progress -> !progress.finished())
        .ifPresent(progress -> narrator.tell(List.of(() -> unfold(progress))));
  }

  private void unfold(Loading.Progress progress) {
    var acts = script.acts();
    var scenes = new ArrayList<Runnable>(faces.scenes());
    incidents.acts().forEach(act -> scenes.add(() -> act.play(progress.begunAt())));
    IntStream.range(progress.done(), acts.size())
        .forEach(place -> scenes.add(() -> play(acts.get(place), place, progress)));
    applicants.acts().forEach(act -> scenes.add(() -> act.play(progress.begunAt())));
    advice.acts().forEach(act -> scenes.add(() -> act.play(progress.begunAt())));
    scenes.add(() -> finish(acts.size()));
    narrator.tell(scenes);
  }

  /** By itself, as members act, so that nobody waits for it while it waits for him. */
  private void play(Act act, int place, Loading.Progress progress) {
    transaction.executeWithoutResult(_ -> {
      loading.done(place + 1);
      act.play(progress.begunAt());
    });
  }

  private void finish(int acts) {
    loading.finish();
    log.info("The demo community is there: {} things were said and done", acts);
  }
}
