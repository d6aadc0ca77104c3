package vn.danvankheo.steps.implementation;

/**
 * A model in the list of those that are built.
 *
 * @param unitName what its unit is called in lists
 * @param place its number in the list, from 1
 */
record BuildingLine(LoggedModel model, String unitName, News news, int place) {

	/** Whether its plan was not sent yet. */
	public boolean planless() {
		return this.model.planSentOn() == null && this.news.kind() != News.Kind.OVER;
	}

	/** Where it leads: to the plan where the list asks for those, else to the model. */
	public String path(BuildingShow show) {
		return "/participations/" + this.model.id() + ((planless() && show == BuildingShow.NO_PLAN) ? "/plan" : "");
	}

}
