package no.kompetanseplan.ui.palette;

import java.util.EnumSet;
import java.util.Set;

/// What was typed: the words, and the groups to look in.
record Query(String words, Set<Group> groups) {

    static Query of(String typed) {
        String text = typed.stripLeading();
        if (text.startsWith(">")) {
            return new Query(text.substring(1), EnumSet.of(Group.COMMANDS));
        }
        if (text.startsWith("#")) {
            return new Query(text.substring(1), EnumSet.of(Group.NUMBERS));
        }
        return text.isBlank()
                ? new Query("", EnumSet.of(Group.COMMANDS, Group.CHAPTERS))
                : new Query(text, EnumSet.allOf(Group.class));
    }

    boolean isEmpty() {
        return words.isBlank();
    }

    /// Whether one group alone was asked for, so that it may have the room.
    boolean isOneGroup() {
        return groups.size() == 1;
    }
}
