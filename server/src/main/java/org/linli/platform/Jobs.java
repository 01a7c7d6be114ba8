package org.linli.platform;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Runs every job on one node at a time. */
@Component
class Jobs {
  private static final Logger log = LoggerFactory.getLogger(Jobs.class);
  private final List<Job> jobs;
  private final TaskScheduler scheduler;
  private final Leases leases;
  private final Clock clock;

  Jobs(List<Job> jobs, TaskScheduler scheduler, Leases leases, Clock clock) {
    this.jobs = jobs;
    this.scheduler = scheduler;
    this.leases = leases;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    for (var job : jobs) {
      var first = clock.instant().plus(job.every().dividedBy(10));
      scheduler.scheduleWithFixedDelay(() -> attempt(job), first, job.every());
    }
  }

  private void attempt(Job job) {
    try {
      if (leases.take("job " + job.name(), job.every())) {
        job.run();
      }
    } catch (RuntimeException e) {
      log.warn("Job {} failed and is tried again later", job.name(), e);
    }
  }
}
