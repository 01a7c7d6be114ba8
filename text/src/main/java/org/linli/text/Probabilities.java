package org.linli.text;

/**
 * Logarithms of how likely a character is where in a word, and which place follows which, of jieba.
 * Places are B begin, M middle, E end and S a word of its own.
 */
final class Probabilities {

  static final Probabilities OF_HAN = new Probabilities(new Packed("probabilities.bin"));

  static final int PLACES = 4;

  final double beginsB;
  final double beginsM;
  final double beginsE;
  final double beginsS;
  final double fromBtoM;
  final double fromBtoE;
  final double fromMtoM;
  final double fromMtoE;
  final double fromEtoB;
  final double fromEtoS;
  final double fromStoB;
  final double fromStoS;

  private final double[] ofCharacter = new double[PLACES * (Signs.LAST_HAN - Signs.FIRST_HAN + 1)];

  private Probabilities(Packed packed) {
    beginsB = packed.real();
    beginsM = packed.real();
    beginsE = packed.real();
    beginsS = packed.real();
    fromBtoM = packed.real();
    fromBtoE = packed.real();
    fromMtoM = packed.real();
    fromMtoE = packed.real();
    fromEtoB = packed.real();
    fromEtoS = packed.real();
    fromStoB = packed.real();
    fromStoS = packed.real();
    var different = new double[packed.integer()];
    for (var i = 0; i < different.length; i++) {
      different[i] = packed.real();
    }
    for (var place = 0; place < PLACES; place++) {
      var numbers = packed.characters(ofCharacter.length / PLACES);
      for (var i = 0; i < numbers.length; i++) {
        ofCharacter[PLACES * i + place] = different[numbers[i]];
      }
    }
  }

  /** Where the four of this character stand, in the order B, M, E, S. */
  int at(char han) {
    return PLACES * (han - Signs.FIRST_HAN);
  }

  double of(int at) {
    return ofCharacter[at];
  }
}
