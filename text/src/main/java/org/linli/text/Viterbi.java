package org.linli.text;

/**
 * The most likely places of the characters in their words. Sums are made in the order in which
 * jieba makes them, and of equal ones the place with the later letter wins, so that the last bit
 * decides the same way.
 */
final class Viterbi {

  static final int B = 0;
  static final int M = 1;
  static final int E = 2;
  static final int S = 3;

  private static final Probabilities HAN = Probabilities.OF_HAN;

  private final char[] text;
  private byte[] places = {};

  Viterbi(char[] text) {
    this.text = text;
  }

  /** That of the character so far from the beginning, after a search. */
  int place(int at) {
    return places[at];
  }

  void search(int from, int to) {
    if (places.length < to - from) {
      places = new byte[2 * (to - from)];
    }
    var at = HAN.at(text[from]);
    var b = HAN.beginsB + HAN.of(at + B);
    var m = HAN.beginsM + HAN.of(at + M);
    var e = HAN.beginsE + HAN.of(at + E);
    var s = HAN.beginsS + HAN.of(at + S);
    for (var i = from + 1; i < to; i++) {
      at = HAN.at(text[i]);
      var eb = e + HAN.fromEtoB + HAN.of(at + B);
      var sb = s + HAN.fromStoB + HAN.of(at + B);
      var mm = m + HAN.fromMtoM + HAN.of(at + M);
      var bm = b + HAN.fromBtoM + HAN.of(at + M);
      var be = b + HAN.fromBtoE + HAN.of(at + E);
      var me = m + HAN.fromMtoE + HAN.of(at + E);
      var ss = s + HAN.fromStoS + HAN.of(at + S);
      var es = e + HAN.fromEtoS + HAN.of(at + S);
      places[i - from] =
          (byte) (bit(B, sb >= eb) | bit(M, mm >= bm) | bit(E, me >= be) | bit(S, ss >= es));
      b = Math.max(sb, eb);
      m = Math.max(mm, bm);
      e = Math.max(me, be);
      s = Math.max(ss, es);
    }
    goBack(to - from - 1, s >= e ? S : E);
  }

  /** Turns the choices, a bit for each place, into the places. */
  private void goBack(int last, int lastPlace) {
    var place = lastPlace;
    for (var at = last; at > 0; at--) {
      var later = (places[at] >> place & 1) == 1;
      places[at] = (byte) place;
      place =
          switch (place) {
            case B -> later ? S : E;
            case M -> later ? M : B;
            case E -> later ? M : B;
            default -> later ? S : E;
          };
    }
    places[0] = (byte) place;
  }

  private static int bit(int place, boolean later) {
    return later ? 1 << place : 0;
  }
}
