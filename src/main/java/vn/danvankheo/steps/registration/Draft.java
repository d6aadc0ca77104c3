package vn.danvankheo.steps.registration;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelId;

/**
 * A model about to be written into a list.
 *
 * @param stated what is stated of it; at least a name
 * @param continues the model of an earlier year that it continues; null for a new one
 * @param source where it came from when the office enters it («nhập thay, nguồn …»); null
 * when the unit does
 */
public record Draft(Fact.Stated stated, ModelId continues, String source) {

	/** What the unit writes itself, for the first time. */
	public static Draft of(Fact.Stated stated) {
		return new Draft(stated, null, null);
	}

}
