package vn.danvankheo.ground.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.Words;

/** Whom a draft is issued with, and who presides. */
@Service
class JointWriting {

	private final PaperSight sight;

	private final PaperSteps steps;

	private final Letterheads heads;

	private final JdbcClient database;

	private final Words words;

	private final Clock clock;

	JointWriting(PaperSight sight, PaperSteps steps, Letterheads heads, JdbcClient database, Words words, Clock clock) {
		this.sight = sight;
		this.steps = steps;
		this.heads = heads;
		this.database = database;
		this.words = words;
		this.clock = clock;
	}

	/** Whether it may be said, before the page is shown. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public Permission may(Actor actor, PaperId id) {
		return PaperPolicy.jointly(actor, this.sight.paper(actor, id));
	}

	/** What stands there, or what was typed. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public JointPage page(Actor actor, PaperId id, JointForm typed, boolean more) {
		Paper paper = this.sight.paper(actor, id);
		List<Joint.Partner> known = known(paper);
		JointForm form = (typed != null) ? typed.completed(known) : JointForm.of(paper.joint(), paper.version());
		List<Choice> organs = new ArrayList<>(List.of(new Choice("0", this.words.of(paper.organ()))));
		List<JointForm.Entry> shown = form.shown(more);
		for (int at = 1; at <= shown.size(); at++) {
			JointForm.Entry entry = shown.get(at - 1);
			organs.add(new Choice(String.valueOf(at), entry.empty() ? "Cơ quan thứ " + (at + 1) : entry.name()));
		}
		return new JointPage(id.paperId(), paper.type().words(), form, shown, shown.size() < JointForm.MOST, organs,
				known.stream().map(Joint.Partner::line).distinct().toList(),
				this.heads.of(paper).symbol(paper.type(), paper.profile()));
	}

	/** Keeps it; returns what is wrong. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors keep(Actor actor, PaperId id, JointForm sent) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.jointly(actor, paper).orThrow();
		if (sent.version() != null) {
			Stale.unless(sent.version(), paper.version(), paper.touch().changedByName());
		}
		JointForm form = sent.completed(known(paper));
		FormErrors errors = form.errors();
		if (errors.none()) {
			paper.issueWith(form.joint(), LastTouch.by(actor, this.clock.instant()));
			this.steps.tell(actor, paper, "jointly", this.clock.instant(), null, Map.of());
		}
		return errors;
	}

	/** Organs that papers were issued with lately, and the committee's other organs. */
	private List<Joint.Partner> known(Paper paper) {
		List<Joint.Partner> known = new ArrayList<>();
		this.database.sql("""
				select joint::text from paper where committee_id = :committee and joint is not null
				order by changed_at desc limit 30""")
			.param("committee", paper.committee().committeeId())
			.query(String.class)
			.list()
			.forEach((joint) -> known.addAll(PaperJson.joint(joint).partners()));
		Arrays.stream(Organ.values()).filter((organ) -> organ != paper.organ()).forEach((organ) -> {
			Letterhead head = this.heads.of(paper.committee(), organ);
			known.add(new Joint.Partner(head.above(), head.name(), head.abbreviation(), List.of(), ""));
		});
		return known;
	}

	/**
	 * The page that asks for it.
	 *
	 * @param shown the organs to be shown
	 * @param more whether there may be one more
	 * @param organs who may preside
	 * @param known names of organs, to choose from while typing
	 * @param symbol what follows the number as it stands
	 */
	record JointPage(UUID id, String type, JointForm form, List<JointForm.Entry> shown, boolean more,
			List<Choice> organs, List<String> known, String symbol) {

	}

}
