package no.kompetanseplan.checks;

/// How many letters must be put in, left out, changed or changed places with their neighbour to
/// make one word of another.
final class EditDistance {

    private EditDistance() {}

    /// The distance, or a greater number than `most` where it is greater.
    static int of(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        steps[i - 1][j - 1] + change,
                        1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean isSwapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, 1 + steps[i - 2][j - 2]) : least;
    }
}
