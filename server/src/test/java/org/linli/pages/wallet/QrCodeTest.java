package org.linli.pages.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final int SCALE = 4;
  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  /** Drawn as a browser would. */
  private static RGBLuminanceSource drawn(QrCode code) {
    var width = code.size() * SCALE;
    var pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    var modules = MODULE.matcher(code.path());
    while (modules.find()) {
      var left = Integer.parseInt(modules.group(1)) * SCALE;
      var top = Integer.parseInt(modules.group(2)) * SCALE;
      for (var y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * width + left, y * width + left + SCALE, 0);
      }
    }
    return new RGBLuminanceSource(width, width, pixels);
  }

  @Test
  void what_was_written_can_be_scanned() throws Exception {
    var address = "weixin://wxpay/bizpayurl?pr=NwY5Mz9&groupid=00";
    var source = drawn(QrCode.of(address));
    var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    assertThat(read.getText()).isEqualTo(address);
  }
}
