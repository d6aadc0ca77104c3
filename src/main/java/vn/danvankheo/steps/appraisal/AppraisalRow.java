package vn.danvankheo.steps.appraisal;

import java.util.UUID;

import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Stage;

/**
 * One line of the queue.
 *
 * @param fieldName lĩnh vực; null while not chosen
 * @param verdict what is proposed; null while nothing is
 * @param conflicting whether opinions and proposal differ
 * @param mine whether the reader has given his opinion
 * @param ownUnit whether the reader works for its unit or has declared a conflict
 */
record AppraisalRow(UUID id, String name, Stage stage, ModelKind modelKind, OwnerKind ownerKind, Novelty novelty,
		String unitName, String fieldName, boolean hardField, VerdictKind verdict, String verdictBy, int opinions,
		boolean conflicting, boolean mine, boolean ownUnit) {

}
