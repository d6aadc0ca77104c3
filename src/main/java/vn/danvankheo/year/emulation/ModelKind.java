package vn.danvankheo.year.emulation;

/**
 * Mô hình (a way of working) or điển hình (an example to follow); independent of
 * {@link OwnerKind}.
 */
public enum ModelKind {

	MODEL, EXEMPLAR

}
