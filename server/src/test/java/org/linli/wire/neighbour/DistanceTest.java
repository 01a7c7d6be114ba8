package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class DistanceTest {

  private static Reply calc(String lat1, String lng1, String lat2, String lng2) {
    var data =
        "{\"lat1\":%s,\"lng1\":%s,\"lat2\":%s,\"lng2\":%s}".formatted(lat1, lng1, lat2, lng2);
    return SERVER.postJson("/api/v2/distance/", envelope("distance", "calc", data));
  }

  @Test
  void the_pair_of_the_document_is_answered_to_the_last_digit() {
    var request =
        """
        {
            "id":1234,
            "type":"distance",
            "subtype":"calc",
            "data":{
                "lat1": 30.2262500,
                "lng1": 120.0318500,
                "lat2": 28.6756122,
                "lng2": 121.3628220
            }
        }
        """;
    for (var path :
        List.of("/api/v2/distance/", "/api/v2/distance", "/api/distance/", "/api/distance")) {
      assertThat(SERVER.postJson(path, request).body())
          .isEqualTo(
              """
              {"id":1234,"status":0,"message":"Successful","data":{"distance":215498.4639470404}}\
              """);
    }
    assertThat(calc("\"30.2262500\"", "\"120.0318500\"", "28.6756122", "\"121.362822\"").body())
        .contains("215498.4639470404");
  }

  @Test
  void it_is_right_across_the_date_line_at_the_poles_and_round_the_world() {
    assertThat(metres("0", "179.5", "0", "-179.5")).isBetween(111_319.0, 111_320.0);
    assertThat(metres("90", "0", "90", "77")).isLessThan(1e-6);
    assertThat(metres("90", "0", "-90", "0")).isBetween(20_037_508.0, 20_037_509.0);
    assertThat(metres("0", "-180", "0", "180")).isLessThan(1e-6);
    assertThat(calc("1", "1", "1", "1").body()).contains("\"distance\":0.0}");
    assertThat(calc("90", "0", "-90", "0").body()).contains("\"distance\":20037508.");
  }

  private static double metres(String lat1, String lng1, String lat2, String lng2) {
    return calc(lat1, lng1, lat2, lng2).data().get("distance").doubleValue();
  }

  @Test
  void places_that_there_are_not_are_refused() {
    for (var none :
        List.of("null", "\"\"", "\"x\"", "[]", "90.1", "-91", "1e999", "\"NaN\"", "true")) {
      assertRefused(calc(none, "1", "1", "1"), 100, "Error location data");
      assertRefused(calc("1", "1", none, "1"), 100, "Error location data");
    }
    for (var none : List.of("180.1", "-181", "\"1e5\"", "\"0x10\"", "{}")) {
      assertRefused(calc("1", none, "1", "1"), 100, "Error location data");
      assertRefused(calc("1", "1", "1", none), 100, "Error location data");
    }
  }

  @Test
  void what_is_no_request_is_refused() {
    var path = "/api/v2/distance/";
    assertRefused(SERVER.postJson(path, "none"), -1, "Error JSON key");
    assertRefused(SERVER.postJson(path, "{\"type\":\"distance\"}"), -1, "Error JSON key");
    assertRefused(SERVER.postJson(path, envelope("distance", "x", "{}")), -2, "Error JSON value");
    assertRefused(
        SERVER.postJson(path, envelope("distance", "calc", "{\"lat1\":1}")), -3, "Error data key");
    var more = "{\"lat1\":1,\"lng1\":1,\"lat2\":1,\"lng2\":1,\"odd\":1}";
    assertRefused(SERVER.postJson(path, envelope("distance", "calc", more)), -3, "Error data key");
  }
}
