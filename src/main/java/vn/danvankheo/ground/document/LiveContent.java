package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/**
 * What a paper says besides its wording, as it stands at this moment.
 *
 * @param tables the tables by the names its kind gives them
 * @param figures the figures by name, in words as they are printed
 * @param appendices what is attached; a blank reference is written by the register, and
 * in one that is given {@code {{số văn bản}}} and {@code {{ngày văn bản}}} are filled in
 * @param addressees the units that get it before them once it is sent; empty for papers
 * that stay within the committee
 */
public record LiveContent(Map<String, List<Block>> tables, Map<String, String> figures,
		List<OfficialDocument.Appendix> appendices, Set<UnitId> addressees) {

	public LiveContent {
		tables = Map.copyOf(tables);
		figures = Map.copyOf(figures);
		appendices = List.copyOf(appendices);
		addressees = Set.copyOf(addressees);
	}

}
