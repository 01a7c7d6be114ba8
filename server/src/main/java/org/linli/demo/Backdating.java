package org.linli.demo;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where there is a demo community, every clock can be read in hindsight. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linli.demo")
class Backdating {

  private static final class Hindsights implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Clock clock ? new Hindsight(clock) : bean;
    }
  }

  @Bean
  static BeanPostProcessor hindsights() {
    return new Hindsights();
  }
}
