package org.linli;

/** Somebody who can be asked over HTTP. */
public interface Caller {

  Reply get(String path);

  Reply postJson(String path, String body);
}
