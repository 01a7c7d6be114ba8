package org.linli.identity;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the domains tell a member of what they keep of him. */
@Component
public class Disclosures {
  private final ObjectProvider<Disclosure> all;

  Disclosures(ObjectProvider<Disclosure> all) {
    this.all = all;
  }

  /** By name. */
  public Map<String, Object> of(long account) {
    var told = new TreeMap<String, Object>();
    all.forEach(one -> told.put(one.name(), one.of(account)));
    return told;
  }
}
