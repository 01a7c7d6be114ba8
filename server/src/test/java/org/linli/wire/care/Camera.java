package org.linli.wire.care;

import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.linli.Reply;
import org.linli.wire.care.CareClient.Person;

/** A device of the tests: added by its owner, bound by carers, reporting with drawn pictures. */
record Camera(Person owner, String id, String name) {

  static Camera addedBy(Person owner, String name) {
    var added = device(owner, "add", "{\"device\":\"" + name + "\"}");
    assertStatus(added, 0);
    return new Camera(owner, added.data().get("device_id").stringValue(), name);
  }

  static Reply device(Person person, String subtype, String data) {
    return call("/api/device?token=" + person.token(), "device", subtype, data);
  }

  static Reply alert(Person person, String subtype, String data) {
    return call("/api/get/notice?token=" + person.token(), "notice", subtype, data);
  }

  Camera boundTo(Person... people) {
    for (var person : people) {
      assertStatus(device(person, "bind", "{\"device_id\":\"" + id + "\"}"), 0);
    }
    return this;
  }

  void configure(String settings) {
    assertStatus(device(owner, "configure", "{\"device_id\":\"" + id + "\"," + settings + "}"), 0);
  }

  Reply report() {
    return report("{\"base64\":\"" + drawn("jpg") + "\",\"content\":\"卧室\"}");
  }

  Reply report(String data) {
    return call("/api/notice?token=" + id, "notice", "upload", data);
  }

  /** The event of the newest report, as this person sees it. */
  static String newestEvent(Person person) {
    var list = alert(person, "get", "{\"mode\":2}").data().get("list");
    return list.get(0).get("event_id").stringValue();
  }

  /** A small picture that no other test has drawn. */
  static String drawn(String format) {
    var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(ThreadLocalRandom.current().nextInt(1 << 24)));
    pen.fillOval(8, 8, 40, 30);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
