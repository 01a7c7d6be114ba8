package org.linli.identity;

/** What an account may do beyond its own affairs. */
public enum Role {
  /** Runs the elder-care side: its members and their devices. */
  CARE_ADMINISTRATOR,
  /** Staff of the neighbourhood side. */
  NEIGHBOUR_STAFF
}
