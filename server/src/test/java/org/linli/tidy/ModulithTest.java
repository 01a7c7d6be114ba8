package org.linli.tidy;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.springframework.modulith.core.ApplicationModules;

class ModulithTest {

  /** Libraries are no modules of the server: what is public in them is for everybody. */
  @Test
  void modules_keep_their_inner_packages_to_themselves() {
    var server = ApplicationModules.of(Linli.class, resideInAPackage("org.linli.vision.."));
    assertThat(server.detectViolations().getMessages()).isEmpty();
  }

  @Test
  void a_type_that_reaches_into_another_module_is_reported() {
    var planted =
        ApplicationModules.of("org.linli.tidy.planted", new ImportOption.OnlyIncludeTests());
    assertThat(planted.detectViolations().getMessages())
        .isNotEmpty()
        .allSatisfy(message ->
            assertThat(message)
                .contains("'market' depends on non-exposed type")
                .contains("group.journal.Line"));
  }
}
