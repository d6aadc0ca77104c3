package vn.danvankheo.steps.appraisal;

import java.util.UUID;

import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Stage;

/**
 * One line of the queue.
 *
 * @param modelKind mô hình or điển hình
 * @param ownerKind tập thể or cá nhân
 * @param novelty mới, duy trì, nâng cấp, nhân rộng
 * @param fieldName lĩnh vực; null while not chosen
 * @param hardField whether it is marked as a hard, central field
 * @param verdict what is proposed; null while nothing is
 * @param conflicting whether opinions and proposal differ
 * @param mine whether the reader has given his opinion
 * @param ownUnit whether the reader works for its unit or has declared a conflict
 */
record AppraisalRow(UUID id, String name, Stage stage, ModelKind modelKind, OwnerKind ownerKind, Novelty novelty,
		String unitName, String fieldName, boolean hardField, VerdictKind verdict, String verdictBy, int opinions,
		boolean conflicting, boolean mine, boolean ownUnit) {

}
