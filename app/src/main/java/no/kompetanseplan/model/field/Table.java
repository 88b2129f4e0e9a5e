package no.kompetanseplan.model.field;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row type: its name in files, its fields in the order of the record's components (after the
/// id), and how to build a row. Checked against the record when it is made, so a field can't be
/// forgotten.
public final class Table<R> {

    private final Class<R> type;
    private final String name;
    private final List<Field<R, ?>> fields;
    private final Map<String, Integer> places;
    private final MethodHandle constructor;

    private Table(Class<R> type, String name, List<Field<R, ?>> fields, MethodHandle constructor) {
        this.type = type;
        this.name = name;
        this.fields = List.copyOf(fields);
        this.constructor = constructor;
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            byName.put(fields.get(i).name(), i);
        }
        this.places = Map.copyOf(byName);
    }

    /// The row type of a record, from its fields.
    ///
    /// @throws IllegalStateException when the fields are not the record's components after `id`, in
    ///   order
    public static <R extends Record> Table<R> of(
            Class<R> type, String name, List<Field<R, ?>> fields) {
        RecordComponent[] parts = type.getRecordComponents();
        List<String> expected = Arrays.stream(parts).map(RecordComponent::getName).toList();
        List<String> declared = fields.stream().map(Field::name).toList();
        if (!expected.getFirst().equals("id")
                || !expected.subList(1, expected.size()).equals(declared)) {
            throw new IllegalStateException(
                    name + " declares " + declared + " but the record has " + expected);
        }
        return new Table<>(type, name, fields, constructorOf(type, parts));
    }

    private static MethodHandle constructorOf(Class<?> type, RecordComponent[] parts) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getConstructor(types);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Class<R> type() {
        return type;
    }

    /// The name in the plan file and in JSON; never changes.
    public String name() {
        return name;
    }

    public List<Field<R, ?>> fields() {
        return fields;
    }

    /// The place of a field among [#fields()], or -1 for a name this version does not know.
    public int place(String fieldName) {
        return places.getOrDefault(fieldName, -1);
    }

    /// A row from its id and its values in the order of [#fields()].
    ///
    /// @param idAndValues the id first
    public R build(@Nullable Object[] idAndValues) {
        try {
            return type.cast((Object) constructor.invokeExact(idAndValues));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// A row with nothing set but its id.
    public R blank(Id id) {
        @Nullable Object[] values = new @Nullable Object[fields.size() + 1];
        values[0] = id;
        for (int i = 0; i < fields.size(); i++) {
            values[i + 1] = fields.get(i).kind().absent();
        }
        return build(values);
    }

    /// A copy of the row with one field changed.
    public <V> R with(R row, Id id, Field<R, V> field, @Nullable V value) {
        @Nullable Object[] values = values(row, id);
        values[fields.indexOf(field) + 1] = value == null ? field.kind().absent() : value;
        return build(values);
    }

    /// A copy of the row under another id.
    public R copy(R row, Id id) {
        return build(values(row, id));
    }

    private @Nullable Object[] values(R row, Id id) {
        @Nullable Object[] values = new @Nullable Object[fields.size() + 1];
        values[0] = id;
        for (int i = 0; i < fields.size(); i++) {
            values[i + 1] = fields.get(i).get().apply(row);
        }
        return values;
    }

    @Override
    public String toString() {
        return name;
    }
}
