package vn.danvankheo.steps.implementation;

import jakarta.persistence.Embeddable;

/**
 * What a plan says beside its targets and milestones; texts are never null.
 *
 * @param solutions giải pháp
 * @param support chính sách hỗ trợ
 * @param lead lực lượng chủ trì
 * @param partners phối hợp
 * @param participants tham gia
 * @param directing who is assigned to direct it (plan, V bước 3), a line each
 * @param publicFunds kinh phí from the budget, in đồng; null where none is named
 * @param raisedFunds kinh phí xã hội hóa, in đồng; null where none is named
 * @param workDays ngày công; null where none are named
 * @param inKind hiện vật
 */
@Embeddable
public record PlanWords(String solutions, String support, String lead, String partners, String participants,
		String directing, Long publicFunds, Long raisedFunds, Integer workDays, String inKind) {

	public boolean resourced() {
		return this.publicFunds != null || this.raisedFunds != null || this.workDays != null || !this.inKind.isEmpty();
	}

}
