package no.kompetanseplan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class FieldLabelsTest {

    @Test
    void everyTableFieldAndChoiceHasALabelAndNoLabelIsLeftOver() {
        assertEquals(wanted(), given());
    }

    @Test
    void noLabelIsEmpty() {
        Set<String> empty = new TreeSet<>();
        for (Language language : Language.values()) {
            for (String key : given()) {
                if (Texts.of(language).get(key).isBlank()) {
                    empty.add(language.code() + " " + key);
                }
            }
        }
        assertEquals(Set.of(), empty);
    }

    private static Set<String> wanted() {
        Set<String> keys = new TreeSet<>();
        for (Table<?> table : Tables.ALL) {
            keys.add("table." + table.name());
            keys.add("table." + table.name() + ".plural");
            for (Field<?, ?> field : table.fields()) {
                keys.add("field." + table.name() + "." + field.name());
                Class<?> type = field.kind().valueType();
                if (type.isEnum()) {
                    for (Object choice : type.getEnumConstants()) {
                        String name = ((Enum<?>) choice).name();
                        keys.add("choice." + type.getSimpleName() + "." + name);
                    }
                }
            }
        }
        return keys;
    }

    private static Set<String> given() {
        return Texts.of(Language.NB).words().keySet().stream()
                .filter(key -> key.matches("(table|field|choice)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
