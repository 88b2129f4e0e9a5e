package no.kompetanseplan.store.history;

import java.util.Arrays;
import java.util.BitSet;

/// Who had seen what. Edits are numbered from 0, parents before children. A lane is a run of edits
/// that follow each other; `known` of an edit says how far it had seen each other lane. The edits
/// of a run share that array, so memory goes with forks and merges, not with edits.
public final class Graph {

    private static final int[] NOTHING = {};

    private int size;
    private int[] lane = new int[64];
    private int[] depth = new int[64];
    private int[] parent = new int[64];
    private int[][] known = new int[64][];
    private int[] tip = new int[4];
    private int lanes;
    private final BitSet heads = new BitSet();

    /// Adds an edit and returns its number.
    ///
    /// @param parents numbers of the parent edits, the first one this file's own line
    int add(int... parents) {
        int n = size++;
        grow();
        boolean goesOn = parents.length > 0 && tip[lane[parents[0]]] == parents[0];
        if (goesOn && parents.length == 1) {
            known[n] = known[parents[0]];
        } else {
            int[] see = NOTHING;
            for (int each : parents) {
                see = joined(see, each);
            }
            known[n] = see;
        }
        lane[n] = goesOn ? lane[parents[0]] : newLane();
        tip[lane[n]] = n;
        parent[n] = parents.length == 0 ? -1 : parents[0];
        for (int each : parents) {
            heads.clear(each);
            depth[n] = Math.max(depth[n], depth[each] + 1);
        }
        heads.set(n);
        return n;
    }

    /// Whether edit b had seen edit a, or is a.
    public boolean seen(int a, int b) {
        if (lane[a] == lane[b]) {
            return a <= b;
        }
        return lane[a] < known[b].length && known[b][lane[a]] >= a;
    }

    /// Longest way from the first edit.
    public int depth(int n) {
        return depth[n];
    }

    public int size() {
        return size;
    }

    /// Edits that no other follows.
    public int headCount() {
        return heads.cardinality();
    }

    /// Takes back the newest edit, which has one parent and continues its lane.
    void dropLast() {
        int n = --size;
        depth[n] = 0;
        heads.clear(n);
        heads.set(parent[n]);
        tip[lane[n]] = parent[n];
    }

    private int[] joined(int[] see, int edit) {
        int[] other = known[edit];
        int own = lane[edit];
        int length = Math.max(Math.max(see.length, other.length), own + 1);
        int[] out = Arrays.copyOf(see, length);
        Arrays.fill(out, see.length, length, -1);
        for (int i = 0; i < other.length; i++) {
            out[i] = Math.max(out[i], other[i]);
        }
        out[own] = Math.max(out[own], edit);
        return out;
    }

    private int newLane() {
        if (lanes == tip.length) {
            tip = Arrays.copyOf(tip, lanes * 2);
        }
        return lanes++;
    }

    private void grow() {
        if (size > lane.length) {
            lane = Arrays.copyOf(lane, size * 2);
            depth = Arrays.copyOf(depth, size * 2);
            parent = Arrays.copyOf(parent, size * 2);
            known = Arrays.copyOf(known, size * 2);
        }
    }
}
