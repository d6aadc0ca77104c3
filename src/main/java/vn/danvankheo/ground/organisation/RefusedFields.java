package vn.danvankheo.ground.organisation;

import java.util.Arrays;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** Says a refusal of what was typed beside its field, not on a page of its own. */
@Component
public class RefusedFields {

	private final Words words;

	RefusedFields(Words words) {
		this.words = words;
	}

	/**
	 * The reason at this field.
	 * @param codes the refusals that are about the field; any other is thrown again
	 */
	public FormErrors at(String field, Refused refused, String... codes) {
		Permission why = refused.permission();
		if (!Arrays.asList(codes).contains(why.code())) {
			throw refused;
		}
		return FormErrors.of(field, this.words.of(why));
	}

}
