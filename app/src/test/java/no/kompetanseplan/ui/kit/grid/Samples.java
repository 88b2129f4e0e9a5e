package no.kompetanseplan.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rows for the tests, of uneven length: nine, six and twenty-two in three sections.
final class Samples {

    private static final List<String> TITLES =
            List.of(
                    "Leseprosjektet «Biblioteksommeren»",
                    "Bokpakker til barnehagene",
                    "Systemer for lånekort til skoleelever",
                    "Etablere felles katalog for hele kysten",
                    "Øke andelen voksne lånere ved kveldsåpent",
                    "Lesegrupper",
                    "Det store bokvalget i nord",
                    "Stipend til unge skribenter",
                    "Minikampanje for lesing av nye sjangere");
    private static final List<String> GOALS =
            List.of(
                    "Flere barn låner bøker.",
                    "Gi barnehagene gode bøker gjennom hele året, også på nynorsk.",
                    "Samordne lånekortene mellom skole og folkebibliotek",
                    "Øke utvalget for alle lesere på kysten",
                    "",
                    "Modell for å sikre faste møter.",
                    "Tiltakspakke for å øke andelen heltidslesere.");
    private static final List<String> GROUPS =
            List.of("Barn som vil begynne å lese", "Barnehager", "Elever", "Heltidslesere", "");
    private static final List<String> SCOPES =
            List.of(
                    "Eget prosjekt. Egen rapport med lesepakke til alle",
                    "Fire runder. Introduksjon og påfyll",
                    "",
                    "Må utredes og lages retningslinjer",
                    "Utredes av biblioteket og prosjektet");
    private static final List<String> PERIODS =
            List.of(
                    "2016–2017",
                    "Høst 2016–vår 2017",
                    "2016–2020",
                    "2017",
                    "I løpet av planperioden");
    private static final List<Set<String>> WHO =
            List.of(
                    Set.of("lib"),
                    Set.of("school", "lib"),
                    Set.of("north"),
                    Set.of("lib", "council"));

    private Samples() {}

    static List<Task> tasks() {
        return tasks(37);
    }

    static List<Task> tasks(int count) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(
                    new Task(
                            i + 1,
                            i < 9 ? "R" : i < 15 ? "M" : "K",
                            of(TITLES, i),
                            of(GOALS, i),
                            of(GROUPS, i),
                            of(SCOPES, i),
                            of(PERIODS, i),
                            of(WHO, i),
                            i % 5 == 3 ? 0 : (i + 1) * 1250));
        }
        return tasks;
    }

    private static <T> T of(List<T> values, int i) {
        return values.get(i % values.size());
    }
}
