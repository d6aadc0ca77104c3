package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.ConcernsRaised;
import vn.danvankheo.year.campaign.Deadline;

/** A report on paper: what was sent is printed, and the signed scan is kept beside it. */
@Service
class ReportPrinting {

	private static final String SCAN = "REPORT_SCAN";

	private final ReportDesk desk;

	private final ReportPapers papers;

	private final Questions questions;

	private final SentReports sent;

	private final Reports reports;

	private final Attachments attachments;

	private final ConcernsRaised concerns;

	ReportPrinting(ReportDesk desk, ReportPapers papers, Questions questions, SentReports sent, Reports reports,
			Attachments attachments, ConcernsRaised concerns) {
		this.desk = desk;
		this.papers = papers;
		this.questions = questions;
		this.sent = sent;
		this.reports = reports;
		this.attachments = attachments;
		this.concerns = concerns;
	}

	/** The paper of what was sent last. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public OfficialDocument paper(Actor actor, UUID id) {
		Setting setting = this.desk.of(actor, id);
		SentReport last = this.sent.findByObligationIdOrderByNumberDesc(id)
			.stream()
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
		List<ConcernsRaised.Quoted> raised = this.concerns.quoted(setting.scope(), setting.campaign().id(),
				setting.from(), setting.to());
		return this.papers.of(setting, last.content(), this.questions.of(setting), raised,
				Deadline.dayOf(last.sentAt()));
	}

	/** Number, date and signature, as the unit's own văn thư gives them. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public FormErrors settle(Actor actor, UUID id, PaperForm form) {
		Setting setting = sentByUnit(actor, id);
		FormErrors errors = new FormErrors();
		PaperFacts facts = errors.take(form.facts());
		if (errors.none()) {
			setting.report().print(facts);
			this.reports.saveAndFlush(setting.report());
		}
		return errors;
	}

	/** Keeps scans that somebody of the unit signed. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public AddedFiles attach(Actor actor, UUID id, List<MultipartFile> files) {
		Setting setting = sentByUnit(actor, id);
		return this.attachments.add(actor, new AttachmentSubject(id, setting.unit().id()), SCAN, files);
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	public ResponseEntity<Resource> serve(Actor actor, UUID id, UUID file) {
		this.desk.of(actor, id);
		return this.attachments.serve(actor, id, file);
	}

	private Setting sentByUnit(Actor actor, UUID id) {
		Setting setting = this.desk.own(actor, id);
		if (!setting.sent()) {
			Permission.refused("reporting.notSent").orThrow();
		}
		return setting;
	}

}
