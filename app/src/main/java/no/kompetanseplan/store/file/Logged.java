package no.kompetanseplan.store.file;

import no.kompetanseplan.store.history.Edit;

/// An edit as a file holds it.
public final class Logged {

    private final int number;
    private final Edit edit;
    private final int[] parents;

    Logged(int number, Edit edit, int[] parents) {
        this.number = number;
        this.edit = edit;
        this.parents = parents;
    }

    /// Its place in this file, from 0.
    public int number() {
        return number;
    }

    public Edit edit() {
        return edit;
    }

    /// The places of its parents in this file, in the order of [Edit#parents()].
    public int[] parents() {
        return parents.clone();
    }

    /// Whether something of it has been erased, so that its name can't be checked any more.
    public boolean isStripped() {
        return edit.nonce() == null;
    }
}
