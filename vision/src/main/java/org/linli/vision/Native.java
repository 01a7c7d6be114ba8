package org.linli.vision;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/**
 * ONNX Runtime's environment. The library frees it when the JVM begins to end, without waiting for
 * those who load a model just then, which would crash; a second reference keeps it until the end.
 */
final class Native {

  private static final OrtLoggingLevel LEVEL = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL;

  private static boolean kept;

  private Native() {}

  /**
   * @throws LinkageError where ONNX Runtime does not run here
   * @throws IllegalStateException the same
   */
  static synchronized OrtEnvironment environment() {
    var environment = OrtEnvironment.getEnvironment(LEVEL);
    if (!kept) {
      kept = true;
      keep();
    }
    return environment;
  }

  /** The native side counts; what is public counts only once. */
  private static void keep() {
    try {
      var api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      var refer =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      api.setAccessible(true);
      refer.setAccessible(true);
      refer.invoke(null, api.getLong(null), LEVEL.getValue(), "linli");
    } catch (ReflectiveOperationException otherRelease) {
      System.getLogger(Native.class.getName())
          .log(System.Logger.Level.WARNING, "Ending while models load may crash", otherRelease);
    }
  }
}
