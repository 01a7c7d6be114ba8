package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.face.Corners;
import org.linli.face.FoundFace;
import org.linli.face.Person;
import org.linli.identity.ProfileEdit.Gender;

/** Faces as these documents write them. */
final class FaceView {
  private FaceView() {}

  static Map<String, Object> brief(FoundFace face) {
    var view = new LinkedHashMap<String, Object>();
    view.put("ID", face.person().map(Person::number).orElse(""));
    view.put("name", face.person().map(Person::name).orElse(""));
    view.put("liveness", face.appearance().alive());
    view.put("threshold", face.likeness());
    return view;
  }

  static Map<String, Object> whole(FoundFace face) {
    var view = all(face);
    view.put("name", face.person().map(Person::name).orElse(""));
    return view;
  }

  static Map<String, Object> compared(FoundFace face) {
    var view = new LinkedHashMap<String, Object>();
    view.put("result", face.person().isPresent());
    view.put("liveness", face.appearance().alive());
    view.put("threshold", face.likeness());
    return view;
  }

  static Map<String, Object> comparedWhole(FoundFace face) {
    var view = new LinkedHashMap<String, Object>();
    view.put("result", face.person().isPresent());
    view.putAll(all(face));
    return view;
  }

  static Map<String, Object> corners(Corners corners) {
    var view = new LinkedHashMap<String, Object>();
    view.put("top_left", List.of(corners.left(), corners.top()));
    view.put("top_right", List.of(corners.right(), corners.top()));
    view.put("bottom_left", List.of(corners.left(), corners.bottom()));
    view.put("bottom_right", List.of(corners.right(), corners.bottom()));
    return view;
  }

  private static Map<String, Object> all(FoundFace face) {
    var seen = face.appearance();
    var view = new LinkedHashMap<String, Object>();
    view.put("ID", face.person().map(Person::number).orElse(""));
    view.put("age", seen.age().orElse(null));
    view.put("threshold", face.likeness());
    view.put("gender", seen.gender().map(FaceView::written).orElse(""));
    view.put("liveness", seen.alive());
    view.putAll(corners(seen.corners()));
    view.put("mask", seen.masked().orElse(null));
    return view;
  }

  private static String written(Gender gender) {
    return gender == Gender.M ? "male" : "female";
  }
}
