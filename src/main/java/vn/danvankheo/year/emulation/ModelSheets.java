package vn.danvankheo.year.emulation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.runtime.Rows;

/** Puts a model's page together for whoever may see the model. */
@Service
class ModelSheets {

	private static final int SIDE = 50;

	private final SeenModels models;

	private final FactWords words;

	private final ObjectProvider<SentFacts> sent;

	private final ObjectProvider<ModelPanel> panels;

	private final JdbcClient database;

	ModelSheets(SeenModels models, FactWords words, ObjectProvider<SentFacts> sent, ObjectProvider<ModelPanel> panels,
			JdbcClient database) {
		this.models = models;
		this.words = words;
		this.sent = sent;
		this.panels = panels;
		this.database = database;
	}

	/** The page; a model he may not see is answered like a missing one. */
	@Allowed
	@Transactional(readOnly = true)
	public ModelView view(Actor actor, ParticipationId id) {
		Participation model = this.models.one(actor, id);
		boolean own = actor.worksFor(model.unit());
		Function<Fact, String> stated = (fact) -> fact.of(model.stated());
		boolean atWork = model.stage().editableByUnit() || model.stage() == Stage.WITHDRAWN;
		Function<Fact, String> shown = (atWork && !own)
				? this.sent.stream().flatMap((facts) -> facts.lastSent(id).stream()).findFirst().orElse(stated)
				: stated;
		return new ModelView(model, head(actor, id), shown.apply(Fact.NAME), lines(shown, false), lines(shown, true),
				shown != stated && model.stage() == Stage.RETURNED, own, model.revisable(), panels(actor, model, false),
				panels(actor, model, true));
	}

	private ModelHead head(Actor actor, ParticipationId id) {
		return this.database.sql(ModelHead.SQL)
			.param("committee", actor.committee().committeeId())
			.param("id", id.participationId())
			.query(Rows.of(ModelHead.class))
			.single();
	}

	private List<ModelView.Line> lines(Function<Fact, String> stated, boolean survey) {
		return EnumSet.allOf(Fact.class)
			.stream()
			.filter((fact) -> fact != Fact.NAME && fact.surveyed() == survey)
			.map((fact) -> new ModelView.Line(fact, this.words.label(fact), this.words.of(fact, stated.apply(fact))))
			.filter((line) -> !survey || !line.text().isEmpty())
			.toList();
	}

	private List<ModelPanel.Shown> panels(Actor actor, Participation model, boolean side) {
		return this.panels.stream()
			.filter((panel) -> (panel.order() >= SIDE) == side)
			.sorted(Comparator.comparingInt(ModelPanel::order))
			.flatMap((panel) -> panel.shown(model, actor).stream())
			.toList();
	}

}
