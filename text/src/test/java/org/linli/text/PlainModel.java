package org.linli.text;

/** The probabilities by the letters of the places. */
final class PlainModel {

  private static final Probabilities HAN = Probabilities.OF_HAN;

  private PlainModel() {}

  static double begins(char place) {
    return switch (place) {
      case 'B' -> HAN.beginsB;
      case 'M' -> HAN.beginsM;
      case 'E' -> HAN.beginsE;
      default -> HAN.beginsS;
    };
  }

  static double follows(char before, char place) {
    return switch ("" + before + place) {
      case "BM" -> HAN.fromBtoM;
      case "BE" -> HAN.fromBtoE;
      case "MM" -> HAN.fromMtoM;
      case "ME" -> HAN.fromMtoE;
      case "EB" -> HAN.fromEtoB;
      case "ES" -> HAN.fromEtoS;
      case "SB" -> HAN.fromStoB;
      default -> HAN.fromStoS;
    };
  }

  static double of(char place, char han) {
    return HAN.of(HAN.at(han) + "BMES".indexOf(place));
  }
}
