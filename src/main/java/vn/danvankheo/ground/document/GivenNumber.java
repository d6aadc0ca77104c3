package vn.danvankheo.ground.document;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.typesetting.FormatProfile;

/**
 * A number in one run of numbers.
 *
 * @param series the run; null where another organ gave the number
 * @param reference both as people cite them: «05-TB/ThU», «15/QĐ-UBND»
 */
@Embeddable
record GivenNumber(@Column(name = "series_id") UUID series, Integer number, String symbol, String reference) {

	/** This number, cited as the profile has it. */
	static GivenNumber of(UUID series, int number, String symbol, FormatProfile profile) {
		return new GivenNumber(series, number, symbol, profile.reference(number, symbol));
	}

}
