package vn.danvankheo.steps.inspection;

/**
 * A visit as it stands in calendars and lists.
 *
 * @param visit the visit
 * @param unitName the unit visited
 * @param team the team
 */
public record VisitLine(Inspection visit, String unitName, InspectionTeam team) {

	/** «8 giờ 30–10 giờ». */
	public String time() {
		return this.visit.hours();
	}

	/** «3 mô hình». */
	public String models() {
		return this.visit.participations().size() + " mô hình";
	}

}
