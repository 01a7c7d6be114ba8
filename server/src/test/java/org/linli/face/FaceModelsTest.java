package org.linli.face;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.platform.Busy;
import org.linli.platform.Settings;

class FaceModelsTest {
  private static final RunningServer SERVER = RunningServer.shared();

  @Test
  void a_server_that_ends_loads_no_models_any_more() {
    var models = new FaceModels(SERVER.bean(Settings.class), SERVER.clock());
    models.destroy();
    assertThatThrownBy(models::engine).isInstanceOf(Busy.class);
  }
}
