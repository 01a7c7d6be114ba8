package org.linli.wire.live;

import org.apache.tomcat.websocket.server.Constants;
import org.apache.tomcat.websocket.server.WsSci;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets Tomcat turn requests into WebSockets, with small buffers, for each keeps five; no class is
 * searched for endpoints.
 */
@Configuration(proxyBeanMethods = false)
class Sockets {
  private static final String EACH = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";
  private static final String EACH_BYTES = "2048";
  private static final String LONGEST = "1024";

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> sockets() {
    System.setProperty(EACH, EACH_BYTES);
    return factory ->
        factory.addContextCustomizers(context -> {
          context.addParameter(Constants.TEXT_BUFFER_SIZE_SERVLET_CONTEXT_INIT_PARAM, LONGEST);
          context.addParameter(Constants.BINARY_BUFFER_SIZE_SERVLET_CONTEXT_INIT_PARAM, LONGEST);
          context.addServletContainerInitializer(new WsSci(), null);
        });
  }
}
