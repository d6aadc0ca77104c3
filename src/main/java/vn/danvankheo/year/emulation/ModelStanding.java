package vn.danvankheo.year.emulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.StandingSource;

/** How many models stand where, counted as the list counts them. */
@Component
class ModelStanding implements StandingSource {

	private static final List<Of> TOLD = List.of(new Of(1, Stage.SUBMITTED, "chờ tiếp nhận"),
			new Of(1, Stage.RETURNED, "đang trả lại đơn vị"), new Of(2, Stage.RECEIVED, "đã tiếp nhận, đang thẩm định"),
			new Of(2, Stage.SELECTED, "đã thống nhất, chờ giao"), new Of(2, Stage.ASSIGNED, "đã giao"));

	private final ModelCounts counts;

	ModelStanding(ModelCounts counts) {
		this.counts = counts;
	}

	@Override
	public List<Figure> standing(Actor actor, Campaign campaign) {
		ModelFilter all = ModelFilter.of(Map.of("year", String.valueOf(campaign.year())));
		ModelFigures figures = this.counts.figures(actor.scope(), campaign.id(), all);
		List<Figure> standing = new ArrayList<>();
		standing.add(new Figure(1, figures.total().number(), "mô hình đã đăng ký", all.path(), false));
		TOLD.forEach((one) -> standing.add(new Figure(one.step(), number(figures, one.stage()), one.words(),
				all.with("stage", one.stage()).path(), false)));
		return standing;
	}

	private static int number(ModelFigures figures, Stage stage) {
		Counted counted = figures.stages().get(stage);
		return (counted != null) ? counted.number() : 0;
	}

	/** What is told of one stage. */
	private record Of(int step, Stage stage, String words) {

	}

}
