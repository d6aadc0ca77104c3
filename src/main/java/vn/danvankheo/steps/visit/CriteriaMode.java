package vn.danvankheo.steps.visit;

/** How a criterion is judged. */
enum CriteriaMode {

	/** Đạt, không đạt, chưa xét. */
	PASS_FAIL,
	/** By points, up to each criterion's own maximum. */
	POINTS

}
