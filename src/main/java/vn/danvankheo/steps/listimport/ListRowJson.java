package vn.danvankheo.steps.listimport;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import tools.jackson.databind.json.JsonMapper;

/** Keeps a row of a preview as JSON. */
@Converter
class ListRowJson implements AttributeConverter<ListRow, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(ListRow row) {
		return JSON.writeValueAsString(row);
	}

	@Override
	public ListRow convertToEntityAttribute(String text) {
		return JSON.readValue(text, ListRow.class);
	}

}
