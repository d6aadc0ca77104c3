package vn.danvankheo.demonstration;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.Campaign;
import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Campaigns;
import vn.danvankheo.campaign.Field;
import vn.danvankheo.campaign.FieldId;
import vn.danvankheo.campaign.Fields;
import vn.danvankheo.campaign.Milestone;
import vn.danvankheo.campaign.Milestones;
import vn.danvankheo.campaign.Plan;
import vn.danvankheo.campaign.Quota;
import vn.danvankheo.campaign.Quotas;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundDays;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.organisation.SteeringCommittee;
import vn.danvankheo.organisation.UnitKind;

/** The campaigns of the story: one that is over and one whose round is open. */
@Component
class Plans {

	private static final String[][] CATALOGUE = { { "KT", "Kinh tế", "KT; Phát triển kinh tế" },
			{ "VX", "Văn hóa - xã hội", "VH-XH; VHXH; Văn hoá - xã hội; Văn hóa xã hội" },
			{ "QP", "Quốc phòng - an ninh", "QP-AN; QPAN; ANQP; Quốc phòng an ninh; An ninh quốc phòng" },
			{ "CT", "Xây dựng hệ thống chính trị", "XD HTCT; XDHTCT; Hệ thống chính trị" } };

	private final Campaigns campaigns;

	private final Fields fields;

	private final Quotas quotas;

	private final Rounds rounds;

	private final Milestones milestones;

	Plans(Campaigns campaigns, Fields fields, Quotas quotas, Rounds rounds, Milestones milestones) {
		this.campaigns = campaigns;
		this.fields = fields;
		this.quotas = quotas;
		this.rounds = rounds;
		this.milestones = milestones;
	}

	/** The campaign of an earlier year, with the office's own round dates. */
	Year earlier(SteeringCommittee committee, LocalDate today) {
		int year = Math.min(2023, today.getYear() - 1);
		RoundDays days = new RoundDays(LocalDate.of(year, 2, 27), LocalDate.of(year, 3, 23), LocalDate.of(year, 3, 31));
		return write(committee, year, "26-KH/BCĐ", days);
	}

	/** The campaign of the present year, its round open since some weeks. */
	Year present(SteeringCommittee committee, LocalDate today) {
		RoundDays days = new RoundDays(today.minusDays(23), today.minusDays(2), today.plusDays(19));
		return write(committee, today.getYear(), "31-KH/BCĐ", days);
	}

	private Year write(SteeringCommittee committee, int year, String number, RoundDays days) {
		int from = 2022 + 4 * Math.floorDiv(year - 2022, 4);
		Plan plan = new Plan(number, null, "Thực hiện phong trào thi đua “Dân vận khéo” năm " + year, from, from + 3,
				"Hướng dẫn nội dung xây dựng, tiêu chí, tiêu chuẩn công nhận mô hình, điển hình “Dân vận khéo”", null,
				null);
		Campaign campaign = this.campaigns.saveAndFlush(new Campaign(CampaignId.next(), committee.id(), year, plan));
		Map<String, FieldId> catalogue = new java.util.HashMap<>();
		for (String[] entry : CATALOGUE) {
			Field field = new Field(FieldId.next(), campaign, entry[1], entry[2], catalogue.size() + 1);
			catalogue.put(entry[0], this.fields.save(field).id());
		}
		Map.of(UnitKind.WARD, 5, UnitKind.AGENCY, 1, UnitKind.ENTERPRISE, 1, UnitKind.SCHOOL, 1)
			.forEach((kind, minimum) -> this.quotas.save(new Quota(campaign, kind, minimum, true)));
		Round round = this.rounds.saveAndFlush(new Round(RoundId.next(), campaign, 1, "Đợt đầu năm", days, true));
		LocalDate midYear = days.locksOn().plusMonths(3);
		this.rounds.saveAndFlush(new Round(RoundId.next(), campaign, 2, "Đợt bổ sung 6 tháng cuối năm",
				new RoundDays(midYear, midYear.plusDays(25), midYear.plusDays(36)), false));
		milestones(campaign, days.locksOn());
		return new Year(campaign, round, Map.copyOf(catalogue));
	}

	private void milestones(Campaign campaign, LocalDate locks) {
		LocalDate last = LocalDate.of(campaign.year(), 12, 31);
		boolean early = locks.getMonthValue() < 6;
		LocalDate midYear = early ? LocalDate.of(campaign.year(), 7, 25) : locks.plusMonths(4);
		LocalDate yearEnd = early ? LocalDate.of(campaign.year(), 12, 15) : locks.plusMonths(8);
		milestone(campaign, 2, "Thông báo giao thực hiện mô hình", null, Milestone.Kind.NO_LATER_THAN);
		milestone(campaign, 4, "Báo cáo kết quả kiểm tra 6 tháng", midYear, Milestone.Kind.NO_LATER_THAN);
		milestone(campaign, 5, "Báo cáo kết quả kiểm tra cuối năm", yearEnd, Milestone.Kind.NO_LATER_THAN);
		this.milestones.save(new Milestone(campaign, 5, 2, "Xét, công nhận, khen thưởng tại hội nghị tổng kết",
				early ? last : yearEnd.plusDays(16), Milestone.Kind.BEFORE, true));
	}

	private void milestone(Campaign campaign, int step, String name, LocalDate day, Milestone.Kind kind) {
		this.milestones.save(new Milestone(campaign, step, 1, name, day, kind, day != null));
	}

	/**
	 * One campaign of the story.
	 *
	 * @param campaign the campaign
	 * @param round its first round
	 * @param fields its fields, by the two letters the texts use
	 */
	record Year(Campaign campaign, Round round, Map<String, FieldId> fields) {

		Days days(java.time.Instant now) {
			return new Days(this.round.days(), now);
		}

	}

}
