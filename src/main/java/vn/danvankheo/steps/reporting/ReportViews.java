package vn.danvankheo.steps.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.approval.HeadApprovals;
import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.obligation.Sending;

/** Shows a report: to its unit as it is written, to the committee as it was sent. */
@Service
class ReportViews {

	private final ReportDesk desk;

	private final Prefilling prefilling;

	private final Questions questions;

	private final SentReports sent;

	private final HeadApprovals heads;

	private final Attachments attachments;

	private final SpokenDates spoken;

	private final Clock clock;

	ReportViews(ReportDesk desk, Prefilling prefilling, Questions questions, SentReports sent, HeadApprovals heads,
			Attachments attachments, SpokenDates spoken, Clock clock) {
		this.desk = desk;
		this.prefilling = prefilling;
		this.questions = questions;
		this.sent = sent;
		this.heads = heads;
		this.attachments = attachments;
		this.spoken = spoken;
		this.clock = clock;
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public ReportPage show(Actor actor, UUID id) {
		Setting setting = this.desk.of(actor, id);
		Instant now = this.clock.instant();
		List<SentReport> sendings = this.sent.findByObligationIdOrderByNumberDesc(id);
		boolean own = actor.worksFor(setting.unit().id());
		Told told = (own || !sendings.isEmpty()) ? this.prefilling.of(setting)
				: new Told(List.of(), List.of(), ReportContent.nothing(""));
		ReportContent shown = sendings.isEmpty() ? told.content() : sendings.get(0).content();
		Told seen = new Told(told.models(), told.earlier(), shown);
		List<Question> asked = this.questions.of(setting);
		List<ModelView> models = shown.models().stream().map((line) -> ModelView.of(line, seen)).toList();
		HeadView head = own ? this.heads.view(actor, setting.unit().id(), id, ReportSending.parts(told.content()))
				: null;
		Permission send = ReportPolicy.send(actor, setting.owed(), told.content(),
				own ? head.asked() : Approval.NOT_WANTED, now);
		return new ReportPage(id, setting.name(), setting.title(), heading(setting, own, models, shown, sendings, now),
				setting.unit().shortName(), setting.owed().due(), setting.owed().locks(),
				setting.owed().accepts(now).granted(), setting.kind().composed(), own, !own && sendings.isEmpty(),
				shown.nothing(), models, answers(asked, shown, told), shown.working(), send,
				ReportPolicy.nothing(actor, setting.owed(), told.news(), now), head, told.content().mark(),
				sendings(sendings, asked), own && !sendings.isEmpty() && !told.content().equals(shown),
				sendings.isEmpty() ? List.of() : this.attachments.of(actor, id),
				(setting.report() != null) ? setting.report().version() : -1L);
	}

	/** What stands on its print besides the text. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional(readOnly = true)
	public PaperForm paper(Actor actor, UUID id) {
		Report report = this.desk.own(actor, id).report();
		return PaperForm.of((report != null) ? report.paper() : PaperFacts.none());
	}

	/** The report as it may be edited. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional(readOnly = true)
	public EditPage edit(Actor actor, UUID id) {
		Setting setting = this.desk.own(actor, id);
		Told told = this.prefilling.of(setting);
		Report report = setting.report();
		boolean blank = told.content().uneventful();
		List<ModelView> models = told.content().models().stream().map((line) -> ModelView.of(line, told)).toList();
		return new EditPage(setting.id(), setting.title(), setting.name(), setting.owed().due(),
				setting.owed().accepts(this.clock.instant()), models,
				answers(this.questions.of(setting), blank ? ReportContent.nothing("") : told.content(), told),
				setting.sent(), (report != null) ? report.version() : -1L,
				(report != null) ? "Đã lưu " + this.spoken.moment(report.changedAt()) : "Chưa ghi gì thêm",
				setting.kind().composed() ? told.earlier().size() : 0);
	}

	private static List<AnswerView> answers(List<Question> asked, ReportContent shown, Told told) {
		ReportContent before = told.earlier().isEmpty() ? ReportContent.nothing("") : told.earlier().get(0).content();
		return asked.stream()
			.map((question) -> new AnswerView(question, shown.answer(question.id()), before.answer(question.id())))
			.toList();
	}

	private List<Sending> sendings(List<SentReport> sendings, List<Question> asked) {
		List<Sending> views = new ArrayList<>();
		for (int at = 0; at < sendings.size(); at++) {
			SentReport one = sendings.get(at);
			views.add(new Sending(one.number(), this.spoken.moment(one.sentAt()), one.sentByName(), one.daysLate(),
					one.reason(), (at + 1 < sendings.size())
							? Corrections.between(sendings.get(at + 1).content(), one.content(), asked) : List.of()));
		}
		return views;
	}

	private static String heading(Setting setting, boolean own, List<ModelView> models, ReportContent shown,
			List<SentReport> sendings, Instant now) {
		String unit = setting.unit().shortName();
		if (!sendings.isEmpty()) {
			int late = setting.owed().standing(now).daysLate();
			return (own ? "Đã gửi " + setting.name() : unit + " đã gửi " + setting.name())
					+ ((late > 0) ? ", muộn " + late + " ngày" : ", đúng hạn")
					+ (shown.uneventful() ? ": không phát sinh" : "");
		}
		if (!own) {
			return unit + " chưa gửi " + setting.name();
		}
		if (setting.kind().composed() || models.isEmpty()) {
			return setting.title();
		}
		long fresh = models.stream().filter(ModelView::fresh).count();
		long same = models.stream().filter(ModelView::asBefore).count();
		return ((fresh > 0) ? fresh + " mô hình có tin mới" : "Chưa có tin mới của mô hình nào")
				+ ((same > 0) ? ", " + same + " mô hình như tháng trước" : "");
	}

}
