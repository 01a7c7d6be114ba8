package org.linli.market;

import org.linli.platform.Event;

/**
 * The owner of a demand has decided on a member who signed up.
 *
 * @param state signed where a refusal was taken back
 */
public record SignUpDecided(long demandId, String title, long accountId, SignUp.State state)
    implements Event {}
