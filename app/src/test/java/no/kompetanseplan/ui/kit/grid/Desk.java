package no.kompetanseplan.ui.kit.grid;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Badge;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Refusal;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A page as the grid meets one: keeps the rows, applies edits to them, and shows the grid the new
/// ones.
final class Desk {

    static final Texts TEXTS = Texts.of(Language.NB);

    private static final List<Option> BODIES =
            List.of(
                    Option.of("lib", "Biblioteket"),
                    Option.of("school", "Skolen"),
                    Option.of("north", "Nordbygda"),
                    Option.of("south", "Sørbygda"),
                    Option.of("east", "Østbygda"),
                    Option.of("coast", "Kystbygda"),
                    Option.of("council", "Kommunestyret"));

    final GridModel<Task> model = new GridModel<>(Task::id, columns());
    final List<Edits<Task>> steps = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    private final Deque<List<Task>> before = new ArrayDeque<>();
    private List<Task> tasks;

    Desk(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
        model.onEdit(this::apply);
        model.acts().onRefused(refusals::addAll).onSay(said::add);
        model.gutter(Desk::gutter);
        show();
    }

    static List<Column<Task>> columns() {
        return List.of(
                Column.<Task>of("title", "OPPGAVE", 149 / 14.0, Task::title)
                        .strong()
                        .box((task, text) ->
                                text.isBlank()
                                        ? Reading.refused("Skriv et navn på oppgaven.")
                                        : Reading.ok(text)),
                Column.<Task>of("goal", "MÅL", 119 / 14.0, Task::goal)
                        .grow(3)
                        .box((task, text) -> Reading.ok(text)),
                Column.<Task>of("group", "LESERE", 122 / 14.0, Task::group)
                        .line((task, text) -> Reading.ok(text)),
                Column.<Task>of("scope", "OMFANG", 114 / 14.0, Task::scope)
                        .grow(3)
                        .box((task, text) -> Reading.ok(text)),
                Column.<Task>of("period", "TIDSROM", 86 / 14.0, Task::period)
                        .grow(0.5)
                        .line((task, text) -> period(text)),
                Column.<Task>of("who", "ANSVARLIG", 108 / 14.0, Desk::who)
                        .checks(
                                "Finn ansvarlig",
                                task -> BODIES,
                                Task::who,
                                (task, keys) -> Reading.ok(keys),
                                (task, text) -> bodies(text)),
                Column.<Task>of("cost", "KOSTNAD/RESSURSBRUK", 104 / 14.0, Desk::cost)
                        .right()
                        .order(Comparator.comparingInt(Task::cost))
                        .line((task, text) -> number(text)));
    }

    private static Look gutter(Task task) {
        return task.cost() == 0
                ? Look.of(Tone.MUTED, Icon.CALCULATE, "ikke beregnet")
                : task.goal().isEmpty() ? Look.of(Tone.WARNING, Icon.FINDING, "funn") : Look.PLAIN;
    }

    private static String who(Task task) {
        return String.join(
                ", ",
                BODIES.stream()
                        .filter(body -> task.who().contains(body.key()))
                        .map(Option::label)
                        .toList());
    }

    private static String cost(Task task) {
        String digits = Integer.toString(task.cost());
        return task.cost() == 0
                ? ""
                : task.cost() < 1000
                        ? digits
                        : digits.substring(0, digits.length() - 3)
                                + "\u00a0"
                                + digits.substring(digits.length() - 3);
    }

    private static Reading number(String text) {
        String digits = text.replaceAll("[\\s\u00a0]", "");
        if (digits.isEmpty()) {
            return Reading.ok(0);
        }
        return digits.matches("\\d{1,8}")
                ? Reading.ok(Integer.valueOf(digits)).understood(digits + " kr")
                : Reading.refused("Skriv et tall, for eksempel 5 000.");
    }

    private static Reading period(String text) {
        return text.matches("\\d{4}")
                ? Reading.ok(text)
                        .understood("01.01." + text + " – 31.12." + text, "uke 1 – uke 52")
                : text.isBlank()
                        ? Reading.ok(text)
                        : Reading.ok(text).doubtful("Udatert", "lagres som tekst");
    }

    private static Reading bodies(String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : text.split(",", -1)) {
            BODIES.stream()
                    .filter(body -> body.label().equalsIgnoreCase(name.strip()))
                    .forEach(body -> keys.add(body.key()));
        }
        return keys.isEmpty() && !text.isBlank()
                ? Reading.refused("Velg ansvarlig fra listen.")
                : Reading.ok(keys);
    }

    private void apply(Edits<Task> edits) {
        steps.add(edits);
        before.push(tasks);
        List<Task> now = new ArrayList<>(tasks);
        for (CellEdit<Task> edit : edits.cells()) {
            now.replaceAll(task ->
                    task.id() == edit.row().id()
                            ? task.with(edit.column().key(), edit.value())
                            : task);
        }
        tasks = List.copyOf(now);
        show();
    }

    void undo() {
        tasks = before.pop();
        show();
    }

    void set(List<Task> now) {
        tasks = List.copyOf(now);
        show();
    }

    List<Task> tasks() {
        return tasks;
    }

    Task task(int id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst().orElseThrow();
    }

    private void show() {
        model.setSections(
                List.of(
                        section("R", "Rekruttering av lesere", "r"),
                        section("M", "Mobile tilbud (kap. 4)", "m"),
                        section("K", "Kurs og kvelder (kap. 5)", "k")
                                .head("title", "OPPGAVE IHT. KAP. 5")));
    }

    private Section<Task> section(String key, String title, String colour) {
        List<Task> rows = tasks.stream().filter(task -> task.section().equals(key)).toList();
        return Section.of(key, title, rows.size() + " oppgaver", rows)
                .with(new Badge(key, colour, title));
    }
}
