package vn.danvankheo.steps.review;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.steps.visit.CriteriaSetId;
import vn.danvankheo.steps.visit.SelfScore;
import vn.danvankheo.steps.visit.SelfScores;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;

/** What was sent of self-reviews, as others read it. */
@Repository
class ReviewScores implements SelfScores {

	private static final String LAST = """
			select distinct on (r.participation_id) r.participation_id as model, r.obligation_id as review, o.name as about,
			  r.criteria_set_id as criteria, s.content as content_text
			from self_review r
			join sent_review s on s.obligation_id = r.obligation_id
			join obligation w on w.obligation_id = r.obligation_id
			join obligation_period o on o.period_id = w.period_id
			where""";

	private final JdbcClient database;

	ReviewScores(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<ParticipationId, SelfScore> of(CommitteeId committee, Collection<ParticipationId> models,
			LocalDate day) {
		return models.isEmpty() ? Map.of() : this.database
			.sql(LAST + " r.committee_id = :committee and r.participation_id in (:models) and r.criteria_set_id is"
					+ " not null order by r.participation_id, o.to_day desc")
			.param("committee", committee.committeeId())
			.param("models", models.stream().map(ParticipationId::participationId).toList())
			.query(Rows.of(Before.class))
			.list()
			.stream()
			.collect(Collectors.toMap((sent) -> new ParticipationId(sent.model()), ReviewScores::score));
	}

	private static SelfScore score(Before sent) {
		Map<Integer, String> notes = new HashMap<>();
		sent.content().marks().forEach((position, mark) -> notes.put(position, mark.note()));
		return new SelfScore(sent.about(), new CriteriaSetId(sent.criteria()), sent.content().results(), notes);
	}

	@Override
	public int use(CriteriaSetId set) {
		return this.database.sql("select count(*) from self_review where criteria_set_id = :set")
			.param("set", set.criteriaSetId())
			.query(Integer.class)
			.single();
	}

	/** What was sent last of a model, but for this review. */
	Optional<Before> before(ParticipationId model, UUID review) {
		List<Before> found = this.database
			.sql(LAST + " r.participation_id = :model and r.obligation_id <> :review"
					+ " order by r.participation_id, o.to_day desc, s.number desc")
			.param("model", model.participationId())
			.param("review", review)
			.query(Rows.of(Before.class))
			.list();
		return found.stream().findFirst();
	}

	/**
	 * A self-review that was sent.
	 *
	 * @param criteria the version it judged by; null where there was none
	 */
	record Before(UUID model, UUID review, String about, UUID criteria, String contentText) {

		ReviewContent content() {
			return ReviewJson.read(this.contentText);
		}

	}

}
