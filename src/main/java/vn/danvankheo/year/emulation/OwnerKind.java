package vn.danvankheo.year.emulation;

/** Tập thể or cá nhân; independent of {@link ModelKind}. */
public enum OwnerKind {

	COLLECTIVE, INDIVIDUAL

}
