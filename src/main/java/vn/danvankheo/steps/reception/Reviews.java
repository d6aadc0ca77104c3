package vn.danvankheo.steps.reception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.steps.sending.BatchItem;
import vn.danvankheo.steps.sending.BatchItems;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactWords;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/** Compares what was sent with what was sent before, and lays it beside the remarks. */
@Component
public class Reviews {

	private final Remarks remarks;

	private final BatchItems items;

	private final FactWords words;

	private final SpokenDates spoken;

	Reviews(Remarks remarks, BatchItems items, FactWords words, SpokenDates spoken) {
		this.remarks = remarks;
		this.items = items;
		this.words = words;
		this.spoken = spoken;
	}

	/** The latest exchange about a model; empty lists when it was never returned. */
	public Review of(Participation model) {
		List<Remark> all = this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model.id());
		int last = all.stream().mapToInt(Remark::returnNumber).max().orElse(0);
		if (last == 0) {
			return new Review(List.of(), List.of(), false);
		}
		boolean resent = model.stage() != Stage.RETURNED;
		Map<Fact, Review.Change> changes = resent ? changes(this.items.saidBy(model.id())) : Map.of();
		List<Review.Point> points = all.stream()
			.filter((remark) -> remark.returnNumber() == last)
			.map((remark) -> point(remark, changes.get(remark.fact())))
			.toList();
		List<Review.Change> others = new ArrayList<>(changes.values());
		others.removeIf((change) -> points.stream().anyMatch((point) -> point.fact() == change.fact()));
		return new Review(points, others, resent);
	}

	private Map<Fact, Review.Change> changes(List<BatchItem> said) {
		if (said.size() < 2) {
			return Map.of();
		}
		BatchItem now = said.get(0);
		BatchItem before = said.get(1);
		return Arrays.stream(Fact.values())
			.filter((fact) -> !before.said(fact).equals(now.said(fact)))
			.map((fact) -> new Review.Change(fact, this.words.label(fact), this.words.of(fact, before.said(fact)),
					this.words.of(fact, now.said(fact))))
			.collect(Collectors.toMap(Review.Change::fact, Function.identity(), (a, b) -> a, java.util.TreeMap::new));
	}

	private Review.Point point(Remark remark, Review.Change change) {
		String due = (remark.answerDueOn() != null) ? this.spoken.deadline(Deadline.noLaterThan(remark.answerDueOn()))
				: "";
		String by = remark.raisedByName() + ", " + this.spoken.moment(remark.raisedAt());
		return new Review.Point(remark.id(), remark.fact(), this.words.label(remark.fact()), remark.text(), by,
				remark.state(), remark.answer(), due, change);
	}

}
