package org.linli.media;

import java.time.Clock;
import org.linli.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PictureStoreConfiguration {

  @Bean
  PictureStore pictureStore(Settings settings, Clock clock) {
    if (settings.s3().configured()) {
      return new S3Store(settings.s3());
    }
    var disk = new DiskStore(settings.data().resolve("media"));
    disk.tidy(clock.instant());
    return disk;
  }
}
