package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Which papers a person sees: the rule is the policy's, whose mail it is stands here. */
@Component
class PaperSight {

	private final Papers papers;

	private final PaperSources sources;

	private final JdbcClient database;

	PaperSight(Papers papers, PaperSources sources, JdbcClient database) {
		this.papers = papers;
		this.sources = sources;
		this.database = database;
	}

	/** The paper; one that this person may not see does not exist. */
	Paper paper(Actor actor, PaperId id) {
		return seen(actor, this.papers.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new));
	}

	/** The same, held until the transaction ends. */
	Paper held(Actor actor, PaperId id) {
		return seen(actor, this.papers.hold(id, actor.committee()).orElseThrow(NoSuchRecord::new));
	}

	/** The paper that this one corrects; null for most. */
	Paper original(Paper paper) {
		return (paper.corrects() == null) ? null
				: this.papers.findByIdAndCommittee(paper.corrects(), paper.committee()).orElse(null);
	}

	private Paper seen(Actor actor, Paper paper) {
		if (visible(actor, List.of(paper)).isEmpty()) {
			throw new NoSuchRecord();
		}
		return paper;
	}

	/** Those of these papers that this person may see. */
	List<Paper> visible(Actor actor, List<Paper> papers) {
		Set<UUID> sent = papers.isEmpty() || actor.scope().units().isEmpty() ? Set.of() : sentTo(actor, papers);
		Set<String> read = this.sources.readBy(actor);
		return papers.stream()
			.filter((paper) -> PaperPolicy.sees(actor, paper, read.contains(paper.kind()),
					sent.contains(paper.id().paperId())))
			.toList();
	}

	private Set<UUID> sentTo(Actor actor, List<Paper> papers) {
		return Set.copyOf(this.database.sql("""
				select distinct paper_id from paper_recipient where committee_id = :committee and unit_id in (:units)
				  and paper_id in (:papers) and sent_at is not null""")
			.param("committee", actor.committee().committeeId())
			.param("units", actor.scope().unitValues())
			.param("papers", papers.stream().map((paper) -> paper.id().paperId()).toList())
			.query(UUID.class)
			.list());
	}

}
