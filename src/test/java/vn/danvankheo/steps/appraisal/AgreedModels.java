package vn.danvankheo.steps.appraisal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperId;
import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.steps.meeting.AgendaItem;
import vn.danvankheo.steps.meeting.AgendaItems;
import vn.danvankheo.steps.meeting.Meeting;
import vn.danvankheo.steps.meeting.MeetingNotes;
import vn.danvankheo.steps.meeting.Meetings;
import vn.danvankheo.steps.notice.AssignmentNotices;
import vn.danvankheo.steps.notice.NoticeDrafting;
import vn.danvankheo.steps.notice.NoticeForm;
import vn.danvankheo.steps.notice.NoticeId;
import vn.danvankheo.steps.notice.NoticeLine;
import vn.danvankheo.steps.notice.NoticeLines;
import vn.danvankheo.steps.notice.NoticeSource;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** Models on the agreed list, and notices about them, written into a story directly. */
public final class AgreedModels {

	private final StoryWorld world;

	private final StoryModels models;

	/** In this world. */
	public AgreedModels(StoryWorld world) {
		this.world = world;
		this.models = new StoryModels(world);
	}

	/** A model of this unit that a meeting agreed. */
	public Participation agreed(Unit unit, String name) {
		Participation model = selected(unit, name);
		this.world.bean(TransactionOperations.class).executeWithoutResult((status) -> meet(model));
		return model;
	}

	/** A model of this unit that was selected without any meeting. */
	public Participation selected(Unit unit, String name) {
		Participation sent = this.models.sent(unit, name);
		this.models.change(sent, (model) -> model.receive(this.models.move("danvan")));
		return this.models.change(sent, (model) -> model.select(this.models.move("danvan")));
	}

	private void meet(Participation model) {
		Move move = this.models.move("danvan");
		MeetingNotes notes = new MeetingNotes(LocalDate.of(this.world.campaign().year(), 3, 15), "8 giờ 00",
				"Phòng họp", "Phó Bí thư", "Chuyên viên", "", "");
		Meeting meeting = this.world.bean(Meetings.class).saveAndFlush(new Meeting(this.world.campaign(), notes, move));
		Verdict verdict = new Verdict(model, Ruling.select(), move);
		verdict.confirm();
		this.world.bean(Verdicts.class).saveAndFlush(verdict);
		AgendaItem item = new AgendaItem(meeting, model.id());
		item.applied(verdict, "");
		meeting.conclude(move);
		this.world.bean(AgendaItems.class).saveAndFlush(item);
		this.world.bean(Meetings.class).saveAndFlush(meeting);
	}

	/** A notice about these models, begun by the office. */
	public UUID notice(Participation... named) {
		return this.world.ask("danvan", (office) -> begin(office, named));
	}

	public UUID begin(Actor office, Participation... named) {
		return this.world.bean(NoticeDrafting.class)
			.begin(office, this.world.campaign().id(), form(null, named))
			.noticeId();
	}

	public static NoticeForm form(Long version, Participation... named) {
		Map<ParticipationId, String> notes = new LinkedHashMap<>();
		Arrays.stream(named).forEach((model) -> notes.put(model.id(), ""));
		return new NoticeForm(version, notes, false, "1. Các đơn vị\n- Xây dựng kế hoạch.", "- Hằng tháng.",
				"Ghi sót một mô hình");
	}

	/** The notice gets this number, as the register would tell it. */
	public void issue(UUID notice, String reference) {
		with("vanthu", (source, clerk) -> issue(source, clerk, paper(notice, reference)));
	}

	public void withdraw(UUID notice, String reference, String reason) {
		with("vanthu", (source, clerk) -> source.withdrawn(clerk, paper(notice, reference), reason));
	}

	public void correct(UUID notice, String reference, String correction) {
		with("vanthu", (source, clerk) -> {
			PaperEntry earlier = paper(notice, reference);
			PaperEntry later = paper(notice, correction);
			issue(source, clerk, later);
			source.corrected(clerk, earlier, later);
		});
	}

	/** The register asks whether it is settled, and tells it in the same transaction. */
	private static void issue(NoticeSource source, Actor clerk, PaperEntry paper) {
		source.mayPresent(paper.committee(), paper.kind(), paper.subject()).orThrow();
		source.issued(clerk, paper);
	}

	private void with(String who, java.util.function.BiConsumer<NoticeSource, Actor> what) {
		Actor actor = this.world.actor(who);
		this.world.bean(TransactionOperations.class)
			.executeWithoutResult((status) -> what.accept(this.world.bean(NoticeSource.class), actor));
	}

	/** The notice's paper with this number, as the register keeps it; null for none. */
	PaperEntry paper(UUID notice, String reference) {
		LocalDate date = LocalDate.of(this.world.campaign().year(), 3, 20);
		PaperId id = (reference != null) ? find(notice, reference).orElseGet(() -> keep(notice, reference, date))
				: PaperId.next();
		return new PaperEntry(id, this.world.committee(), NoticeSource.KIND, notice, PaperState.ISSUED, reference,
				(reference != null) ? date : null, "Giao thực hiện");
	}

	private Optional<PaperId> find(UUID notice, String reference) {
		return this.world.bean(JdbcClient.class)
			.sql("select paper_id from paper where committee_id = :committee and subject_id = :notice and reference = :reference")
			.param("committee", this.world.committee().committeeId())
			.param("notice", notice)
			.param("reference", reference)
			.query(UUID.class)
			.optional()
			.map(PaperId::new);
	}

	private PaperId keep(UUID notice, String reference, LocalDate date) {
		PaperId id = PaperId.next();
		this.world.bean(JdbcClient.class)
			.sql("""
					with given as (
					  insert into paper_series (series_id, committee_id, organ, type, year)
					  values (gen_random_uuid(), :committee, 'PARTY_COMMITTEE', 'NOTICE', :year)
					  on conflict (committee_id, organ, type, term_id, year) do update set last_number = excluded.last_number
					  returning series_id)
					insert into paper (paper_id, committee_id, kind, subject_id, type, organ, profile, title, search_key, wording,
					  snapshot, state, series_id, number, symbol, reference, dated_on, signer, signed_on, drafted_at, drafted_by,
					  changed_at, changed_by_name, version)
					select :paper, :committee, 'ASSIGNMENT_NOTICE', :notice, 'NOTICE', 'PARTY_COMMITTEE', 'HD05', 'Giao thực hiện',
					  'giao thuc hien', '{"subject": "Giao thực hiện", "addressees": [], "bases": [], "body": "", "recipients": [],
					  "signerLines": [], "signerName": ""}', '{}', 'ISSUED', series_id, :number, 'TB/ThU', :reference, :date, 'Nguyễn Văn Mẫu',
					  :date, now(), :by, now(), 'Văn thư', 0 from given""")
			.param("committee", this.world.committee().committeeId())
			.param("year", this.world.campaign().year())
			.param("paper", id.paperId())
			.param("notice", notice)
			.param("number", Integer.valueOf(reference.split("-")[0]))
			.param("reference", reference)
			.param("date", date)
			.param("by", this.world.actor("danvan").account().accountId())
			.update();
		return id;
	}

	/** Where a model stands now. */
	public String stageOf(Participation model) {
		return read(model).stage().name();
	}

	public Participation read(Participation model) {
		return this.world.bean(Participations.class).findById(model.id()).orElseThrow();
	}

	public List<NoticeLine> lines(UUID notice) {
		return this.world.bean(TransactionOperations.class)
			.execute((status) -> this.world.bean(NoticeLines.class)
				.on(this.world.bean(AssignmentNotices.class).findById(new NoticeId(notice)).orElseThrow()));
	}

}
