package org.linli.discovery;

import static org.linli.discovery.ActionKind.AGREED_QUESTION_COMMENT;
import static org.linli.discovery.ActionKind.ANSWERED_QUESTION;
import static org.linli.discovery.ActionKind.COLLECTED_ARTICLE;
import static org.linli.discovery.ActionKind.COMMENTED_ARTICLE;
import static org.linli.discovery.ActionKind.DISLIKED_ARTICLE;
import static org.linli.discovery.ActionKind.FOLLOWED_QUESTION;
import static org.linli.discovery.ActionKind.LIKED_ARTICLE;
import static org.linli.discovery.ActionKind.SIGNED_DEMAND;
import static org.linli.discovery.ActionKind.VIEWED_ARTICLE;
import static org.linli.discovery.ActionKind.VIEWED_DEMAND;
import static org.linli.discovery.ActionKind.VIEWED_QUESTION;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the actions of members weigh, as the Q&A document's server weighed them. */
@Configuration(proxyBeanMethods = false)
class JournalTastes {

  @Bean
  TasteSource questionTaste(ActionTargets journal) {
    return new JournalTaste(
        Taste.QUESTION,
        Map.of(
            VIEWED_QUESTION, 1.5f,
            FOLLOWED_QUESTION, 3f,
            ANSWERED_QUESTION, 4f,
            AGREED_QUESTION_COMMENT, 2f),
        journal);
  }

  @Bean
  TasteSource articleTaste(ActionTargets journal) {
    return new JournalTaste(
        Taste.ARTICLE,
        Map.of(
            VIEWED_ARTICLE, 2f,
            COLLECTED_ARTICLE, 4f,
            LIKED_ARTICLE, 3f,
            DISLIKED_ARTICLE, -2f,
            COMMENTED_ARTICLE, 3f),
        journal);
  }

  @Bean
  TasteSource demandTaste(ActionTargets journal) {
    return new JournalTaste(Taste.DEMAND, Map.of(VIEWED_DEMAND, 1f, SIGNED_DEMAND, 3f), journal);
  }
}
