package vn.danvankheo.steps.notice;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** Writes assignment notices, from the list that a meeting agreed. */
@Service
@Transactional
public class NoticeDrafting {

	private final AssignmentNotices notices;

	private final NoticeLines lines;

	private final NoticePapers papers;

	private final Campaigns campaigns;

	private final Participations participations;

	private final JdbcClient database;

	private final EntityManager entityManager;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NoticeDrafting(AssignmentNotices notices, NoticeLines lines, NoticePapers papers, Campaigns campaigns,
			Participations participations, JdbcClient database, EntityManager entityManager,
			ApplicationEventPublisher events, Clock clock) {
		this.notices = notices;
		this.lines = lines;
		this.papers = papers;
		this.campaigns = campaigns;
		this.participations = participations;
		this.database = database;
		this.entityManager = entityManager;
		this.events = events;
		this.clock = clock;
	}

	/** Begins a notice about these models; refused when one of them cannot be named. */
	@Allowed(Role.STANDING_OFFICE)
	public NoticeId begin(Actor actor, CampaignId id, NoticeForm form) {
		Campaign campaign = this.campaigns.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		AssignmentNotice notice = new AssignmentNotice(campaign, form.supplementary(),
				Move.of(actor, this.clock.instant()));
		write(actor, notice, form);
		this.notices.saveAndFlush(notice);
		tell(actor, notice, "begun");
		return notice.id();
	}

	/** The notice says this from now on. */
	@Allowed(Role.STANDING_OFFICE)
	public void change(Actor actor, NoticeId id, NoticeForm form) {
		PaperState paper = this.papers.underWay(actor.committee(), id);
		AssignmentNotice notice = held(actor, id);
		NoticePolicy.write(actor, notice, paper).orThrow();
		Stale.unless(form.version(), notice.version());
		this.entityManager.lock(notice, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
		write(actor, notice, form);
		this.notices.saveAndFlush(notice);
		tell(actor, notice, "changed");
	}

	/** Gives up a notice that never had a number; its models wait for another. */
	@Allowed(Role.STANDING_OFFICE)
	public void drop(Actor actor, NoticeId id) {
		PaperState paper = this.papers.underWay(actor.committee(), id);
		AssignmentNotice notice = held(actor, id);
		NoticePolicy.drop(actor, notice, paper, this.lines.on(notice)).orThrow();
		notice.drop();
		this.notices.save(notice);
		tell(actor, notice, "dropped");
	}

	/** Gives up what a correction was to change; what was issued stands. */
	@Allowed(Role.STANDING_OFFICE)
	public void revert(Actor actor, NoticeId id) {
		PaperState paper = this.papers.underWay(actor.committee(), id);
		AssignmentNotice notice = held(actor, id);
		NoticePolicy.revert(actor, notice, paper, this.lines.on(notice)).orThrow();
		notice.revert();
		this.notices.save(notice);
		tell(actor, notice, "reverted");
	}

	/** Comes after the paper's turn: whoever issues it holds the paper first, too. */
	private AssignmentNotice held(Actor actor, NoticeId id) {
		return this.notices.hold(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	private void write(Actor actor, AssignmentNotice notice, NoticeForm form) {
		holdModels(actor, form.notes().keySet());
		List<NoticeLine> on = this.lines.on(notice);
		Set<UUID> already = on.stream().map(NoticeLine::participation).collect(Collectors.toSet());
		Set<UUID> agreed = this.lines.waiting(actor.committee(), notice.campaign())
			.stream()
			.filter(NoticeLine::agreed)
			.map(NoticeLine::participation)
			.collect(Collectors.toCollection(HashSet::new));
		mayName(actor, notice,
				form.notes().keySet().stream().filter((model) -> !already.contains(model.participationId())).toList(),
				agreed);
		notice.say(form.supplementary(), form.responsibilities(), form.reporting());
		notice.list(named(actor, form, on), form.reason());
	}

	/**
	 * What his own unit has on it stays as it is, since he neither sees nor judges it.
	 */
	private static Map<ParticipationId, String> named(Actor actor, NoticeForm form, List<NoticeLine> on) {
		Map<ParticipationId, String> named = new LinkedHashMap<>(form.notes());
		on.stream().filter((line) -> line.of(actor)).forEach((line) -> {
			ParticipationId model = new ParticipationId(line.participation());
			named.remove(model);
			if (line.standing()) {
				named.put(model, line.note());
			}
		});
		return named;
	}

	private void mayName(Actor actor, AssignmentNotice notice, List<ParticipationId> ids, Set<UUID> agreed) {
		if (ids.isEmpty()) {
			return;
		}
		Map<ParticipationId, Participation> models = this.participations
			.findByIdInAndPlaceCommittee(ids, actor.committee())
			.stream()
			.filter((found) -> found.place().campaign().equals(notice.campaign()) && found.submittedAt() != null)
			.collect(Collectors.toMap(Participation::id, Function.identity()));
		Set<UUID> elsewhere = elsewhere(actor, ids);
		ids.forEach((id) -> {
			Participation model = Optional.ofNullable(models.get(id)).orElseThrow(NoSuchRecord::new);
			NoticePolicy.choose(actor, model)
				.and(() -> elsewhere.contains(id.participationId())
						? Permission.refused("notice.onAnother", model.facts().name())
						: NoticePolicy.name(model, agreed.contains(id.participationId())))
				.orThrow();
		});
	}

	private Set<UUID> elsewhere(Actor actor, List<ParticipationId> ids) {
		return Set.copyOf(this.database.sql("""
				select distinct participation_id from notice_item
				where committee_id = :committee and participation_id in (:ids) and state <> 'RELEASED'""")
			.param("committee", actor.committee().committeeId())
			.param("ids", ids.stream().map(ParticipationId::participationId).toList())
			.query(UUID.class)
			.list());
	}

	/** So that two notices do not name a model at one moment. */
	private void holdModels(Actor actor, Set<ParticipationId> models) {
		List<UUID> ids = models.stream().map(ParticipationId::participationId).toList();
		if (!ids.isEmpty()) {
			this.database
				.sql("""
						select participation_id from participation
						where committee_id = :committee and participation_id in (:ids) order by participation_id for update""")
				.param("committee", actor.committee().committeeId())
				.param("ids", ids)
				.query(UUID.class)
				.list();
		}
	}

	private void tell(Actor actor, AssignmentNotice notice, String what) {
		this.events
			.publishEvent(notice.happened(what, actor, this.clock.instant()).with("models", notice.standing().size()));
	}

}
