package no.kompetanseplan;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import no.kompetanseplan.text.Language;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// The classes of the program itself, read once for all tests of the house.
final class MainClasses {

    static final Path FOLDER = folder();

    private MainClasses() {}

    /// All of them, read when first asked for: a test of the files alone does not wait for it.
    static JavaClasses all() {
        return Read.ALL;
    }

    private static final class Read {

        static final JavaClasses ALL = new ClassFileImporter().importPath(FOLDER);
    }

    private static Path folder() {
        try {
            return Path.of(
                    Language.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
