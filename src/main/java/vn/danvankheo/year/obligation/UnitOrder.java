package vn.danvankheo.year.obligation;

import java.util.Comparator;

import vn.danvankheo.ground.organisation.NameOrder;

/** Wards first, then the other kinds; within a kind by name. */
final class UnitOrder {

	static final Comparator<BoardRow> BY_KIND_AND_NAME = Comparator
		.comparing(BoardRow::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(NameOrder.by((row) -> row.debtor().name()))
		.thenComparing(NameOrder.by((row) -> row.debtor().code()))
		.thenComparing(NameOrder.by(BoardRow::name));

	private UnitOrder() {
	}

}
