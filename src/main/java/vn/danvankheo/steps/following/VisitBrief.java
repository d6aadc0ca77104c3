package vn.danvankheo.steps.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.SiteAddress;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.typesetting.QrCode;
import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.implementation.LoggedModel;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.steps.implementation.News;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** Phiếu đi cơ sở: one sheet that an area member takes along to a unit. */
@Service
@Transactional(readOnly = true)
class VisitBrief {

	private static final List<Block.Column> MODELS = List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
			new Block.Column("Mô hình", 6, Block.Align.LEFT),
			new Block.Column("Chỉ tiêu: số gần nhất", 6, Block.Align.LEFT),
			new Block.Column("Tin gần nhất", 3, Block.Align.LEFT),
			new Block.Column("Ghi tại chỗ", 5, Block.Align.LEFT));

	/** So many lines to write on that they fill the back of the sheet. */
	private static final int NOTES = 7;

	private static final int CODE = 22;

	private final FollowingDesk desk;

	private final Campaigns campaigns;

	private final ModelLogs logs;

	private final SteeringCommittees committees;

	private final MatterWords matters;

	private final Words words;

	private final SiteAddress site;

	private final Clock clock;

	VisitBrief(FollowingDesk desk, Campaigns campaigns, ModelLogs logs, SteeringCommittees committees,
			MatterWords matters, Words words, SiteAddress site, Clock clock) {
		this.desk = desk;
		this.campaigns = campaigns;
		this.logs = logs;
		this.committees = committees;
		this.matters = matters;
		this.words = words;
		this.site = site;
		this.clock = clock;
	}

	@Allowed({ Role.COMMITTEE_MEMBER, Role.STANDING_OFFICE, Role.LEADER })
	public OfficialDocument paper(Actor actor, UUID id) {
		FollowedPage page = this.desk.page(actor, id);
		LocalDate today = Deadline.dayOf(this.clock.instant());
		Campaign campaign = this.campaigns.current(actor.committee(), today).orElseThrow();
		List<LoggedModel> models = this.logs.of(new Scope(actor.committee(), false, Set.of(new UnitId(id))),
				campaign.id(), today.plusDays(1), today);
		PrintedNames names = this.committees.findById(actor.committee()).orElseThrow().names();
		List<Block> body = new ArrayList<>();
		who(page, today, body);
		String address = this.site.of("/area/" + id);
		body.add(QrCode.of(address, CODE));
		body.add(new Block.Paragraph("Quét mã để mở trang của đơn vị, ghi kiến nghị thay đơn vị tại chỗ."));
		models(models, today, body);
		open(page, body);
		notes(body);
		return new OfficialDocument(FormatProfile.ofParty(today), DocumentType.FORM,
				new OfficialDocument.Issuer(names.partyCommitteeHead(), names.nameUpper()), null, "", names.placeName(),
				today, "Đi cơ sở tại " + page.unit().line().name(), List.of(), body, List.of(), List.of(), List.of(),
				false);
	}

	private static void who(FollowedPage page, LocalDate today, List<Block> body) {
		UnitLine line = page.unit().line();
		String numbers = page.unit().numbers().stream().map(PhoneNumber::grouped).collect(Collectors.joining(", "));
		String contact = (line.person() != null) ? line.person() + ", " + numbers : numbers;
		body.add(new Block.Labelled("Người liên hệ", contact));
		body.add(new Block.Labelled("Phụ trách địa bàn", (page.area() != null) ? page.area().words() : ""));
		LocalDate visit = page.unit().nextVisit();
		if (visit != null) {
			body.add(new Block.Labelled("Đoàn kiểm tra đến", VietnameseDate.format(visit)));
		}
		body.add(new Block.Labelled("Đôn đốc gần nhất", (line.urgedOn() != null)
				? VietnameseDate.format(line.urgedOn()) + ", " + line.urgedBy() : "chưa có trong năm"));
	}

	private void models(List<LoggedModel> models, LocalDate today, List<Block> body) {
		body.add(new Block.Heading(1, "I. MÔ HÌNH ĐƯỢC GIAO"));
		if (models.isEmpty()) {
			body.add(new Block.Paragraph("Chưa có mô hình nào được giao."));
			return;
		}
		List<List<String>> rows = new ArrayList<>();
		for (LoggedModel model : models) {
			rows.add(List.of(String.valueOf(rows.size() + 1), model.name(), targets(model), news(model, today), ""));
		}
		body.add(new Block.Grid(null, MODELS, rows));
	}

	private static String targets(LoggedModel model) {
		return model.targets().isEmpty() ? "chưa gửi kế hoạch"
				: model.targets().stream().map(VisitBrief::words).collect(Collectors.joining("; "));
	}

	private static String words(TargetProgress target) {
		return target.name() + ": " + target.words() + (target.met() ? " (đạt)" : "");
	}

	private String news(LoggedModel model, LocalDate today) {
		News news = News.of(model, today);
		if (news.kind() == News.Kind.OVER) {
			return this.words.of(model.stage());
		}
		String day = (model.lastWordOn() != null) ? VietnameseDate.format(model.lastWordOn()) : "chưa ghi";
		return (news.kind() == News.Kind.HEARD) ? day : day + ", " + this.words.of(news.messageKey(), news.days());
	}

	private void open(FollowedPage page, List<Block> body) {
		body.add(new Block.Heading(1, "II. VIỆC CÒN MỞ"));
		page.unit()
			.matters()
			.stream()
			.filter((matter) -> matter.kind() != MatterKind.VISIT)
			.map((matter) -> new Block.Item(this.matters.say(matter) + "."))
			.forEach(body::add);
		page.unit()
			.duties()
			.stream()
			.filter((duty) -> !duty.late())
			.map((duty) -> new Block.Item(
					"Sắp đến hạn: " + duty.name() + ", hết " + VietnameseDate.format(duty.due().lastDay()) + "."))
			.forEach(body::add);
		if (body.get(body.size() - 1) instanceof Block.Heading) {
			body.add(new Block.Paragraph("Không có việc quá hạn, không có kiến nghị chưa giải quyết."));
		}
	}

	private static void notes(List<Block> body) {
		body.add(new Block.Heading(1, "III. GHI TẠI BUỔI LÀM VIỆC"));
		body.add(new Block.Paragraph("Kiến nghị, vướng mắc của đơn vị:"));
		body.add(new Block.Dots(NOTES));
		body.add(new Block.Paragraph("Đã thống nhất, ai làm, đến bao giờ:"));
		body.add(new Block.Dots(NOTES));
	}

}
