package org.linli.wire;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.linli.platform.Settings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/** What holds for every path below /api. */
@Configuration(proxyBeanMethods = false)
class Doorway {

  /** Old clients carry tokens, not cookies, and come from anywhere. */
  @Bean
  FilterRegistrationBean<CorsFilter> cors() {
    var rules = new CorsConfiguration();
    rules.setAllowedOriginPatterns(List.of("*"));
    rules.setAllowCredentials(true);
    rules.setAllowedHeaders(List.of("*"));
    rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "OPTIONS"));
    rules.setMaxAge(Duration.ofHours(1));
    var source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/api/**", rules);
    return ordered(new Origins(source), 1);
  }

  /** A final slash means nothing. */
  @Bean
  FilterRegistrationBean<UrlHandlerFilter> finalSlash() {
    return ordered(UrlHandlerFilter.trailingSlashHandler("/api/**").wrapRequest().build(), 2);
  }

  /** Forwarded headers count only when a trusted proxy sent them. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxies(Settings settings) {
    return factory -> {
      if (!settings.trustedProxies().isEmpty()) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
            settings.trustedProxies().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        factory.addEngineValves(valve);
      }
    };
  }

  private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    return registration;
  }
}
