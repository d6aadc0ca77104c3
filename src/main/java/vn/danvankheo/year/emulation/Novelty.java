package vn.danvankheo.year.emulation;

/**
 * How this year's participation relates to earlier years: mới, duy trì, nâng cấp, nhân
 * rộng.
 */
public enum Novelty {

	NEW, MAINTAINED, UPGRADED, REPLICATED

}
