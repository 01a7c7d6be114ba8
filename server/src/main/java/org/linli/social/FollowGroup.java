package org.linli.social;

import java.util.List;

/** A group of a member's follows, with the members in it in the order of following. */
public record FollowGroup(String name, List<Long> members) {}
