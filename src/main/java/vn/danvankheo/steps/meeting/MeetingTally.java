package vn.danvankheo.steps.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import vn.danvankheo.steps.appraisal.VerdictKind;

/** What a meeting's models come to, in words that leave out what there is none of. */
final class MeetingTally {

	private MeetingTally() {
	}

	/** «12 đề nghị giao, 1 trả lại; 2 để lại xét sau»; empty when there is nothing. */
	static String words(ToLongFunction<VerdictKind> of, long left) {
		List<String> parts = new ArrayList<>();
		for (VerdictKind kind : VerdictKind.values()) {
			long number = of.applyAsLong(kind);
			if (number > 0) {
				parts.add(number + " " + called(kind));
			}
		}
		String decided = String.join(", ", parts);
		if (left == 0) {
			return decided;
		}
		return decided + (decided.isEmpty() ? "" : "; ") + left + " để lại xét sau";
	}

	private static String called(VerdictKind kind) {
		return switch (kind) {
			case SELECT -> "đề nghị giao";
			case RETURN -> "trả lại";
			case DECLINE -> "không đưa vào";
			case MERGE -> "gộp";
		};
	}

}
