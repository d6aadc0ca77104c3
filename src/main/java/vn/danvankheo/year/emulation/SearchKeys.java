package vn.danvankheo.year.emulation;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.SearchKey;

/** By what a participation is found. */
@Embeddable
public record SearchKeys(String nameKey, String searchKey) {

	static SearchKeys of(Facts said, String modelCode, String unitName) {
		return new SearchKeys(SearchKey.of(said.name()).value(), SearchKey.ofAll(said.name(), modelCode, unitName,
				said.address(), said.owner(), said.personInCharge(), said.phone()));
	}

}
