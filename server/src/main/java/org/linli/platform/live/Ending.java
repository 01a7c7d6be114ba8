package org.linli.platform.live;

/** Why a connection ends. */
public enum Ending {
  /** The client does not take what is sent to it. */
  TOO_SLOW,
  /** Its session has ended, or its member may no longer listen. */
  SIGNED_OUT,
  /** Its member has opened too many after it. */
  CROWDED,
  STOPPING,
  LOST
}
