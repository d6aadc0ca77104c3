package vn.danvankheo.steps.implementation;

/**
 * A model in the list of those that are built.
 *
 * @param unitName what its unit is called in lists
 */
record BuildingLine(LoggedModel model, String unitName, News news) {

	/** Whether its plan was not sent yet. */
	public boolean planless() {
		return this.model.planSentOn() == null && this.news.kind() != News.Kind.OVER;
	}

}
