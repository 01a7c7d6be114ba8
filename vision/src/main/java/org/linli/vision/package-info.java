/** Pictures and models that look at them. ONNX Runtime behind one type. */
package org.linli.vision;
