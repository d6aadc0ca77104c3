package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;

/** Makes obligations of one kind readable. */
@Component
class BoardRows {

	private final ObligationKinds kinds;

	private final Debtors debtors;

	BoardRows(ObligationKinds kinds, Debtors debtors) {
		this.kinds = kinds;
		this.debtors = debtors;
	}

	/** In Vietnamese order. */
	List<BoardRow> of(String kind, CommitteeId committee, Collection<Obligation> owed, Instant now) {
		Map<Debtor, DebtorName> names = this.debtors.named(committee, owed.stream().map(Obligation::debtor).toList());
		Map<UUID, String> subjects = subjects(kind, owed.stream().map(Obligation::subject).toList());
		Map<UUID, Amount> amounts = this.kinds.get(kind).amounts(owed.stream().map(Obligation::id).toList());
		return owed.stream()
			.map((one) -> new BoardRow(one, names.get(one.debtor()), subjects.get(one.subject()), amounts.get(one.id()),
					one.standing(now)))
			.sorted(UnitOrder.BY_KIND_AND_NAME)
			.toList();
	}

	List<Latecomer> latecomers(String kind, CommitteeId committee, Collection<Expected> expected) {
		Map<Debtor, DebtorName> names = this.debtors.named(committee, expected.stream().map(Expected::debtor).toList());
		Map<UUID, String> subjects = subjects(kind, expected.stream().map(Expected::subject).toList());
		return expected.stream()
			.map((one) -> new Latecomer(one, names.get(one.debtor()), subjects.get(one.subject())))
			.toList();
	}

	private Map<UUID, String> subjects(String kind, List<UUID> subjects) {
		List<UUID> named = subjects.stream().filter(Objects::nonNull).distinct().toList();
		return named.isEmpty() ? new java.util.HashMap<>() : this.kinds.get(kind).subjects(named);
	}

}
