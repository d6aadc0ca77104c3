package vn.danvankheo.year.emulation;

/** A model stands on no list of the year any more; heard in the same transaction. */
public record ModelLeft(Participation model, Move move) {
}
