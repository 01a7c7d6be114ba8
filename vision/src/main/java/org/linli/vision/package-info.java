/** Faces and identity cards. ONNX Runtime behind one type. */
package org.linli.vision;
