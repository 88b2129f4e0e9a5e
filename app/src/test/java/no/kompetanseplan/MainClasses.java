package no.kompetanseplan;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Path;

/// The classes of the program itself, read once for all tests of the house.
final class MainClasses {

    static final Path FOLDER = Path.of("target", "classes");

    static final JavaClasses ALL = new ClassFileImporter().importPath(FOLDER);

    private MainClasses() {}
}
