package no.kompetanseplan.projection;

/// The single years of age that staff are followed by. Who is younger counts as the youngest, who
/// is older as the oldest; from the oldest everybody leaves.
final class Ages {

    static final int FIRST = 16;
    static final int LAST = 75;
    static final int COUNT = LAST - FIRST + 1;

    private Ages() {}

    /// Place of an age, from 0.
    static int place(int age) {
        return Math.clamp(age, FIRST, LAST) - FIRST;
    }
}
