package org.linli.identity;

/** The part of a real name that its member may change; what is not known is null or empty. */
public record RealNameDetails(String nationality, String address, IdCard card) {

  boolean fits() {
    return RealNameClaim.isName(nationality)
        && RealNameClaim.isName(card.organization())
        && RealNameClaim.isAddress(address);
  }
}
