package no.kompetanseplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.regex.Pattern;

/// What our code never does, whatever package it stands in.
class HouseRulesTest {

    private static final String ROOT = "no.kompetanseplan";

    /// The one exception: ids made in the same millisecond still grow, whichever thread makes them.
    private static final String LAST_ID = ROOT + ".model.value.Id.LAST";

    private static final Pattern EMPTY_NAME =
            Pattern.compile(
                    ".*\\.(util|utils|common|helper|helpers|manager|impl)\\..*"
                            + "|.*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Entity|Abstract)");

    @Test
    void onlyTheCommandLineSpeaksToTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("a window has no standard streams, and a script reads them")
                .check(MainClasses.all());
    }

    @Test
    void theTimeComesFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(readsTheTimeItself())
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("a test must be able to set the time")
                .check(MainClasses.all());
    }

    @Test
    void onlyMainTakesClockZoneAndLocaleFromTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .callMethodWhere(named("system.*", Clock.class))
                .orShould()
                .callMethodWhere(named("systemDefault", ZoneId.class))
                .orShould()
                .callMethodWhere(named("getDefault", Locale.class, TimeZone.class))
                .because("the same plan gives the same answer on every machine")
                .check(MainClasses.all());
    }

    @Test
    void languageAndCharacterSetAreAlwaysSaid() {
        noClasses()
                .should()
                .callMethodWhere(
                        withoutA(
                                Locale.class,
                                named("format|formatted|toLowerCase|toUpperCase", String.class)))
                .orShould()
                .callMethodWhere(withoutA(Locale.class, named("get.*Instance", NumberFormat.class)))
                .orShould()
                .callMethodWhere(
                        withoutA(
                                Locale.class,
                                named("getInstance", DecimalFormatSymbols.class, Collator.class)))
                .orShould()
                .callMethodWhere(
                        withoutA(
                                Locale.class,
                                named("ofPattern|ofLocalized.*", DateTimeFormatter.class)))
                .orShould()
                .callMethodWhere(
                        withoutA(
                                Locale.class, named("toFormatter", DateTimeFormatterBuilder.class)))
                .orShould()
                .callMethodWhere(
                        withoutA(Locale.class, named("format", MessageFormat.class))
                                .and(isStatic()))
                .orShould()
                .callMethodWhere(withoutA(Locale.class, named("getBundle", ResourceBundle.class)))
                .orShould()
                .callConstructor(MessageFormat.class, String.class)
                .orShould()
                .callConstructor(SimpleDateFormat.class, String.class)
                .orShould()
                .callConstructor(DecimalFormat.class, String.class)
                .orShould()
                .callConstructor(DecimalFormatSymbols.class)
                .because("«1 234,50» and «İ» follow from the user's choice, not from the machine")
                .check(MainClasses.all());
    }

    @Test
    void bytesBecomeTextByANamedCharacterSet() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(String.class, byte[].class, int.class, int.class)
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .orShould()
                .callConstructor(OutputStreamWriter.class, OutputStream.class)
                .orShould()
                .callConstructor(FileReader.class, String.class)
                .orShould()
                .callConstructor(FileReader.class, File.class)
                .orShould()
                .callConstructor(FileWriter.class, String.class)
                .orShould()
                .callConstructor(FileWriter.class, File.class)
                .orShould()
                .callConstructor(PrintStream.class, OutputStream.class)
                .orShould()
                .callConstructor(PrintWriter.class, OutputStream.class)
                .orShould()
                .callConstructor(Scanner.class, InputStream.class)
                .because("every file of ours is UTF-8 on every machine")
                .check(MainClasses.all());
    }

    @Test
    void staticStateNeverChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what two windows share must not change under one of them")
                .check(MainClasses.all());
        fields().that()
                .areStatic()
                .and(areNot(LAST_ID))
                .should()
                .notHaveRawType(
                        resideInAPackage("java.util.concurrent..")
                                .or(
                                        DescribedPredicate.describe(
                                                "a collection that changes",
                                                HouseRulesTest::changes)))
                .because("a final reference to something that changes is a variable all the same")
                .check(MainClasses.all());
    }

    @Test
    void classesOfOursDoNotInheritFromEachOther() {
        List<String> heirs =
                MainClasses.all().stream()
                        .filter(one ->
                                one.getRawSuperclass()
                                        .filter(HouseRulesTest::isOrdinary)
                                        .isPresent())
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
        assertEquals(List.of(), heirs, "take the other as a parameter instead");
    }

    @Test
    void namesSayWhatAThingIs() {
        List<String> wrong =
                MainClasses.all().stream()
                        .map(JavaClass::getName)
                        .filter(name -> EMPTY_NAME.matcher(name).matches())
                        .sorted()
                        .toList();
        assertEquals(List.of(), wrong, "a name out of the field, not out of the trade");
    }

    private static boolean isOrdinary(JavaClass superclass) {
        return superclass.getPackageName().startsWith(ROOT) && !superclass.isEnum();
    }

    private static DescribedPredicate<JavaField> areNot(String field) {
        return DescribedPredicate.describe(
                "are not " + field, one -> !one.getFullName().equals(field));
    }

    private static boolean changes(JavaClass type) {
        return type.getPackageName().equals("java.util")
                && !type.isInterface()
                && (type.isAssignableTo(java.util.Collection.class)
                        || type.isAssignableTo(java.util.Map.class));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTimeItself() {
        return DescribedPredicate.describe(
                "now() without a Clock",
                call ->
                        call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getName().equals("now")
                                && !takes(call, Clock.class));
    }

    private static DescribedPredicate<JavaCall<?>> named(String names, Class<?>... owners) {
        Pattern pattern = Pattern.compile(names);
        return DescribedPredicate.describe(
                names + " of " + Arrays.toString(owners),
                call ->
                        pattern.matcher(call.getName()).matches()
                                && Arrays.stream(owners)
                                        .anyMatch(owner ->
                                                call.getTargetOwner().isEquivalentTo(owner)));
    }

    private static DescribedPredicate<JavaCall<?>> withoutA(
            Class<?> parameter, DescribedPredicate<JavaCall<?>> calls) {
        return calls.and(
                DescribedPredicate.describe(
                        "without a " + parameter.getSimpleName(), call -> !takes(call, parameter)));
    }

    private static DescribedPredicate<JavaCall<?>> isStatic() {
        return DescribedPredicate.describe(
                "static",
                call ->
                        call.getTarget()
                                .resolveMember()
                                .map(member -> member.getModifiers().contains(JavaModifier.STATIC))
                                .orElse(false));
    }

    private static boolean takes(JavaCall<?> call, Class<?> parameter) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(parameter));
    }
}
