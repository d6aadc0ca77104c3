package vn.danvankheo.steps.inspection;

/** A visit as it stands in calendars and lists. */
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
