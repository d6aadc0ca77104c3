package vn.danvankheo.ground.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/**
 * Papers as they are kept: each block under a name that stays when classes are renamed,
 * and what a later version no longer knows is passed over.
 */
final class PaperJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.addMixIn(Block.class, NamedBlock.class)
		.build();

	private PaperJson() {
	}

	static String write(PaperWording wording) {
		return JSON.writeValueAsString(wording);
	}

	static PaperWording wording(String text) {
		return JSON.readValue(text, PaperWording.class);
	}

	static String write(Joint joint) {
		return JSON.writeValueAsString(joint);
	}

	static Joint joint(String text) {
		return JSON.readValue(text, Joint.class);
	}

	static String write(OfficialDocument document) {
		return JSON.writeValueAsString(document);
	}

	static OfficialDocument document(String text) {
		return JSON.readValue(text, OfficialDocument.class);
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
	@JsonSubTypes({ @Type(value = Block.Basis.class, name = "basis"),
			@Type(value = Block.Centred.class, name = "centred"), @Type(value = Block.Heading.class, name = "heading"),
			@Type(value = Block.Paragraph.class, name = "paragraph"), @Type(value = Block.Item.class, name = "item"),
			@Type(value = Block.Article.class, name = "article"),
			@Type(value = Block.Labelled.class, name = "labelled"), @Type(value = Block.Dots.class, name = "dots"),
			@Type(value = Block.Grid.class, name = "grid"), @Type(value = Block.Picture.class, name = "picture") })
	private interface NamedBlock {

	}

}
