package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Milestone.Kind;

/**
 * The campaign of 2023 as plan 26-KH/BCĐ states it: title, period, guidance, quotas (IV)
 * and milestones (V). The copy at hand shows no date, and the signer is left out. What
 * the plan leaves open comes from the office.
 */
@Component
@Transactional
public class Plan2023 {

	private static final int YEAR = 2023;

	private static final String GUIDANCE = "Hướng dẫn nội dung xây dựng, tiêu chí, tiêu chuẩn công nhận mô hình, "
			+ "điển hình “Dân vận khéo”, giai đoạn 2022-2025";

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final Quotas quotas;

	private final Fields fields;

	private final Milestones milestones;

	Plan2023(Campaigns campaigns, Rounds rounds, Quotas quotas, Fields fields, Milestones milestones) {
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.quotas = quotas;
		this.fields = fields;
		this.milestones = milestones;
	}

	/** Loads the campaign of 2023 for this committee, with the office's own days. */
	public Campaign load(CommitteeId committee, OfficeDays days) {
		return load(committee, YEAR, new Plan("26-KH/BCĐ", null, title(YEAR), 2022, 2025, GUIDANCE, null, null), days);
	}

	/**
	 * Loads a campaign of the same content for another year, on a plan of this number;
	 * its period is the four years that begin with the year before.
	 */
	public Campaign likewise(CommitteeId committee, int year, String planNumber, OfficeDays days) {
		return load(committee, year, new Plan(planNumber, null, title(year), year - 1, year + 2, null, null, null),
				days);
	}

	private static String title(int year) {
		return "Thực hiện phong trào thi đua “Dân vận khéo” năm " + year;
	}

	private Campaign load(CommitteeId committee, int year, Plan plan, OfficeDays days) {
		Campaign campaign = new Campaign(CampaignId.next(), committee, year, plan);
		campaign.reportBy(ReportDays.monthlyBy(days.monthlyDueDay()));
		campaign = this.campaigns.saveAndFlush(campaign);
		loadQuotas(campaign);
		loadFields(campaign);
		loadRounds(campaign, days);
		loadMilestones(campaign, days);
		return campaign;
	}

	private void loadQuotas(Campaign campaign) {
		this.quotas.save(new Quota(campaign, UnitKind.WARD, 5, true));
		for (UnitKind kind : List.of(UnitKind.AGENCY, UnitKind.ENTERPRISE, UnitKind.SCHOOL)) {
			this.quotas.save(new Quota(campaign, kind, 1, true));
		}
	}

	private void loadFields(Campaign campaign) {
		List<String[]> catalogue = List.of(new String[] { "Kinh tế", "KT; Phát triển kinh tế" },
				new String[] { "Văn hóa - xã hội", "VH-XH; VHXH; Văn hóa xã hội; Văn hóa, xã hội" },
				new String[] { "Quốc phòng - an ninh",
						"QP-AN; QPAN; AN-QP; ANQP; Quốc phòng, an ninh; An ninh - quốc phòng" },
				new String[] { "Xây dựng hệ thống chính trị",
						"XD HTCT; XDHTCT; HTCT; Hệ thống chính trị; Xây dựng HTCT" });
		for (String[] entry : catalogue) {
			int position = catalogue.indexOf(entry) + 1;
			this.fields.save(new Field(FieldId.next(), campaign, entry[0], entry[1], position));
		}
	}

	private void loadRounds(Campaign campaign, OfficeDays days) {
		this.rounds.save(new Round(RoundId.next(), campaign, 1, "Đợt đầu năm", days.first(), true));
		if (days.supplementary() != null) {
			this.rounds.save(new Round(RoundId.next(), campaign, 2, "Đợt bổ sung 6 tháng cuối năm",
					days.supplementary(), false));
		}
	}

	private void loadMilestones(Campaign campaign, OfficeDays days) {
		int year = campaign.year();
		open(campaign, 2, 1, "Kiểm tra thực tế, họp thống nhất danh sách mô hình, điển hình", null);
		open(campaign, 2, 2, "Thông báo giao nhiệm vụ của Ban Thường vụ", days.noticeOn());
		open(campaign, 3, 1, "Đơn vị xây dựng kế hoạch và triển khai mô hình", days.reviewFrom());
		open(campaign, 4, 1, "Đơn vị tự kiểm tra, sơ kết 3 tháng", null);
		open(campaign, 4, 2, "Đơn vị tự kiểm tra, sơ kết 6 tháng; đăng ký bổ sung (nếu có)", null);
		stated(campaign, 4, 3, "Báo cáo kết quả kiểm tra 6 tháng đầu năm", LocalDate.of(year, 7, 25),
				Kind.NO_LATER_THAN);
		stated(campaign, 5, 1, "Báo cáo kết quả kiểm tra cuối năm", LocalDate.of(year, 12, 15), Kind.NO_LATER_THAN);
		stated(campaign, 5, 2, "Công nhận, khen thưởng, biểu dương tại Hội nghị tổng kết", LocalDate.of(year, 12, 31),
				Kind.BEFORE);
		open(campaign, 6, 1, "Rút kinh nghiệm, nhân rộng; làm cơ sở xây dựng kế hoạch năm sau", null);
	}

	private void stated(Campaign campaign, int step, int position, String name, LocalDate day, Kind kind) {
		this.milestones.save(new Milestone(campaign, step, position, name, day, kind, true));
	}

	private void open(Campaign campaign, int step, int position, String name, LocalDate day) {
		this.milestones.save(new Milestone(campaign, step, position, name, day, Kind.NO_LATER_THAN, false));
	}

}
