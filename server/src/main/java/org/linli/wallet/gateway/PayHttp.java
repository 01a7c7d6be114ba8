package org.linli.wallet.gateway;

import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The gateway's client with our patience, which may be sent to another address. */
final class PayHttp {
  private static final String SEALS = "Wechatpay-";
  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private PayHttp() {}

  static HttpClient of(Config config, String endpoint) {
    var http =
        new OkHttpClient.Builder()
            .connectTimeout(PATIENCE)
            .readTimeout(PATIENCE)
            .callTimeout(PATIENCE)
            .addNetworkInterceptor(chain -> named(chain.proceed(chain.request())));
    if (!endpoint.isBlank()) {
      http.addInterceptor(elsewhere(HttpUrl.get(endpoint)));
    }
    return new DefaultHttpClientBuilder().config(config).okHttpClient(http.build()).build();
  }

  /** The library knows the gateway's headers in one spelling alone, HTTP/2 has another. */
  private static Response named(Response answer) {
    var headers = answer.headers().newBuilder();
    for (var name : answer.headers().names()) {
      if (name.regionMatches(true, 0, SEALS, 0, SEALS.length())) {
        headers.removeAll(name).add(titled(name), answer.header(name, ""));
      }
    }
    return answer.newBuilder().headers(headers.build()).build();
  }

  private static String titled(String name) {
    return Stream.of(name.split("-"))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining("-"));
  }

  private static Interceptor elsewhere(HttpUrl place) {
    return chain -> {
      var asked = chain.request();
      var there =
          asked
              .url()
              .newBuilder()
              .scheme(place.scheme())
              .host(place.host())
              .port(place.port())
              .build();
      return chain.proceed(asked.newBuilder().url(there).build());
    };
  }
}
