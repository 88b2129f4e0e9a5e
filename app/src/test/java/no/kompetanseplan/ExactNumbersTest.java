package no.kompetanseplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Money, days and shares are counted in whole øre, 1/100 days and 1/100 %: no sum may depend on
/// the order of its parts. Read from the instructions, so that a passing `* 0.5` is seen too.
class ExactNumbersTest {

    private static final List<String> EXACT = List.of("model", "rules", "staffing", "budget");

    private static final Set<ClassDesc> FLOATING =
            Set.of(
                    ConstantDescs.CD_double,
                    ConstantDescs.CD_float,
                    ConstantDescs.CD_Double,
                    ConstantDescs.CD_Float);

    @Test
    void noFloatingPointWhereThePlanIsKeptOrCounted() throws IOException {
        for (String part : EXACT) {
            Path folder = MainClasses.FOLDER.resolve("no/kompetanseplan").resolve(part);
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    List<Path> classes =
                            files.filter(file -> file.toString().endsWith(".class")).toList();
                    assertTrue(!classes.isEmpty(), part);
                    for (Path file : classes) {
                        ClassModel model = ClassFile.of().parse(file);
                        assertEquals(List.of(), floatingMembers(model), file.toString());
                    }
                }
            }
        }
    }

    @Test
    void aPassingFractionIsSeen() throws IOException {
        try (var bytes = Fraction.class.getResourceAsStream("ExactNumbersTest$Fraction.class")) {
            ClassModel model = ClassFile.of().parse(bytes.readAllBytes());
            assertEquals(List.of("method half"), floatingMembers(model));
        }
    }

    private static List<String> floatingMembers(ClassModel model) {
        Stream<String> fields =
                model.fields().stream()
                        .filter(field -> isFloating(field.fieldTypeSymbol()))
                        .map(field -> "field " + field.fieldName().stringValue());
        Stream<String> methods =
                model.methods().stream()
                        .filter(ExactNumbersTest::isFloating)
                        .map(method -> "method " + method.methodName().stringValue());
        return Stream.concat(fields, methods).toList();
    }

    private static boolean isFloating(MethodModel method) {
        return isFloating(method.methodTypeSymbol())
                || method.code().stream()
                        .flatMap(code -> code.elementList().stream())
                        .anyMatch(ExactNumbersTest::isFloating);
    }

    private static boolean isFloating(CodeElement element) {
        return switch (element) {
            case ConstantInstruction one -> isFloating(one.typeKind());
            case ConvertInstruction one -> isFloating(one.toType()) || isFloating(one.fromType());
            case LoadInstruction one -> isFloating(one.typeKind());
            case OperatorInstruction one -> isFloating(one.typeKind());
            case ReturnInstruction one -> isFloating(one.typeKind());
            case ArrayLoadInstruction one -> isFloating(one.typeKind());
            case FieldInstruction one -> isFloating(one.typeSymbol());
            case InvokeInstruction one -> isFloating(one.typeSymbol());
            default -> false;
        };
    }

    private static boolean isFloating(TypeKind kind) {
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
    }

    private static boolean isFloating(MethodTypeDesc method) {
        return isFloating(method.returnType())
                || method.parameterList().stream().anyMatch(ExactNumbersTest::isFloating);
    }

    private static boolean isFloating(ClassDesc type) {
        ClassDesc element = type.componentType();
        return FLOATING.contains(element == null ? type : element);
    }

    static final class Fraction {

        long half(long amount) {
            return (long) (amount * 0.5);
        }

        long twice(long amount) {
            return amount * 2;
        }
    }
}
