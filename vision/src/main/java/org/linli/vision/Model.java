package org.linli.vision;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A network in ONNX format whose inputs and outputs are floats. A call computes on its own thread
 * alone, any number of threads may call; native memory is given back however a call ends.
 */
public final class Model implements AutoCloseable {

  private final OrtSession session;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  private Model(OrtSession session) {
    this.session = session;
  }

  /**
   * @throws ModelException where that is no model, or ONNX Runtime does not run here
   */
  public static Model open(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /**
   * @throws ModelException where these are no model, or ONNX Runtime does not run here
   */
  public static Model of(byte[] bytes) throws ModelException {
    try (var options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      return new Model(Native.environment().createSession(bytes, options));
    } catch (OrtException damaged) {
      throw new ModelException("no usable model: " + damaged.getMessage(), damaged);
    } catch (LinkageError | IllegalStateException noLibrary) {
      throw new ModelException("ONNX Runtime does not run here: " + noLibrary, noLibrary);
    }
  }

  /** Shapes of the inputs by name; -1 is a length that every call chooses. */
  public Map<String, long[]> inputs() throws ModelException {
    try {
      var shapes = new LinkedHashMap<String, long[]>();
      for (var input : session.getInputInfo().values()) {
        if (input.getInfo() instanceof TensorInfo tensor) {
          shapes.put(input.getName(), tensor.getShape());
        }
      }
      return shapes;
    } catch (OrtException broken) {
      throw new ModelException(broken.getMessage(), broken);
    }
  }

  /** Runs a network that has one input. */
  public Map<String, Tensor> run(Tensor input) throws ModelException {
    return run(Map.of(session.getInputNames().iterator().next(), input));
  }

  /**
   * Runs the network. Outputs that are no floats are left out.
   *
   * @throws ModelException where the network has other inputs, or none of these shapes
   * @throws IllegalStateException after closing
   */
  public Map<String, Tensor> run(Map<String, Tensor> inputs) throws ModelException {
    lock.readLock().lock();
    try (var memory = Arena.ofConfined()) {
      if (closed) {
        throw new IllegalStateException("the model is closed");
      }
      return run(inputs, memory);
    } catch (OrtException refused) {
      throw new ModelException(refused.getMessage(), refused);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Tensors end before the memory that they stand on. */
  private Map<String, Tensor> run(Map<String, Tensor> inputs, Arena memory) throws OrtException {
    var given = new LinkedHashMap<String, OnnxTensor>();
    try {
      for (var input : inputs.entrySet()) {
        given.put(input.getKey(), given(input.getValue(), memory));
      }
      try (var result = session.run(given)) {
        return taken(result);
      }
    } finally {
      given.values().forEach(OnnxTensor::close);
    }
  }

  private static OnnxTensor given(Tensor tensor, Arena memory) throws OrtException {
    var values = memory.allocateFrom(ValueLayout.JAVA_FLOAT, tensor.values());
    var numbers = values.asByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
    return OnnxTensor.createTensor(Native.environment(), numbers, tensor.shape());
  }

  private static Map<String, Tensor> taken(OrtSession.Result result) {
    var outputs = new LinkedHashMap<String, Tensor>();
    for (var output : result) {
      if (output.getValue() instanceof OnnxTensor tensor
          && tensor.getFloatBuffer() instanceof FloatBuffer numbers) {
        var values = new float[numbers.remaining()];
        numbers.get(values);
        outputs.put(output.getKey(), new Tensor(values, tensor.getInfo().getShape()));
      }
    }
    return outputs;
  }

  /** Waits for calls under way. */
  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException unlikely) {
      throw new IllegalStateException(unlikely);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
