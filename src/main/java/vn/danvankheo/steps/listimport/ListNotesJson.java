package vn.danvankheo.steps.listimport;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import tools.jackson.databind.json.JsonMapper;

/** Keeps what was understood of a list as JSON. */
@Converter
class ListNotesJson implements AttributeConverter<ListNotes, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(ListNotes notes) {
		return JSON.writeValueAsString(notes);
	}

	@Override
	public ListNotes convertToEntityAttribute(String text) {
		return JSON.readValue(text, ListNotes.class);
	}

}
