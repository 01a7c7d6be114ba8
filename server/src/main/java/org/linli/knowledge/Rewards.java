package org.linli.knowledge;

import org.linli.identity.Experience;
import org.springframework.stereotype.Component;

/** What experience content earns its author. */
@Component
class Rewards {
  private static final int QUESTION = 2;
  private static final int ANSWER = 5;
  private static final int AGREEMENT = 2;
  private final Experience experience;

  Rewards(Experience experience) {
    this.experience = experience;
  }

  void asked(long account) {
    experience.earn(account, QUESTION, "提出问题");
  }

  void answered(long account) {
    experience.earn(account, ANSWER, "回答问题");
  }

  /** For so many more who agree, or fewer. */
  void agreed(long account, int more) {
    if (more != 0) {
      experience.earn(account, AGREEMENT * more, more > 0 ? "回答获得赞同" : "赞同被取消");
    }
  }
}
