package vn.danvankheo.ground.typesetting;

/**
 * A component of a paper (thành phần thể thức). Each is a style of the Word file, under
 * the name a văn thư knows it by.
 */
enum Part {

	NATION("DvkNation", "Tiêu đề, Quốc hiệu"), MOTTO("DvkMotto", "Tiêu ngữ"),
	ISSUER_ABOVE("DvkIssuerAbove", "Cơ quan cấp trên"), ISSUER("DvkIssuer", "Cơ quan ban hành"),
	STAR("DvkStar", "Dấu sao"), NUMBER("DvkNumber", "Số và ký hiệu"),
	LETTER_SUBJECT("DvkLetterSubject", "Trích yếu công văn"), PLACE_DATE("DvkPlaceDate", "Địa danh, ngày tháng"),
	TYPE_NAME("Title", "Title"), SUBJECT("Subtitle", "Subtitle"), SUBJECT_MARK("DvkSubjectMark", "Gạch dưới trích yếu"),
	ADDRESSEE("DvkAddressee", "Kính gửi"), BASIS("DvkBasis", "Căn cứ"), CENTRED("DvkCentred", "Dòng giữa"),
	HEADING_1("Heading1", "heading 1"), HEADING_2("Heading2", "heading 2"), PARAGRAPH("BodyText", "Body Text"),
	ITEM("DvkItem", "Gạch đầu dòng"), ARTICLE("DvkArticle", "Điều"), LABELLED("DvkLabelled", "Dòng điền"),
	CAPTION("DvkCaption", "Tên bảng"), CELL("DvkCell", "Ô bảng"), CELL_HEAD("DvkCellHead", "Đầu bảng"),
	CELL_GROUP("DvkCellGroup", "Dòng nhóm trong bảng"), AUTHORITY("DvkAuthority", "Quyền hạn ký"),
	POSITION("DvkPosition", "Chức vụ người ký"), SIGNER("DvkSigner", "Họ tên người ký"),
	RECIPIENTS("DvkRecipients", "Nơi nhận"), RECIPIENT("DvkRecipient", "Danh sách nơi nhận"),
	APPENDIX_TITLE("DvkAppendixTitle", "Tên phụ lục"), APPENDIX_REFERENCE("DvkAppendixReference", "Kèm theo văn bản"),
	PAGE_NUMBER("Header", "header");

	private final String style;

	private final String styleName;

	Part(String style, String styleName) {
		this.style = style;
		this.styleName = styleName;
	}

	/** The style's identity in the Word file, and its class in the PDF's source. */
	String style() {
		return this.style;
	}

	/** What Word shows; a few are Word's own styles, so that its outline knows them. */
	String styleName() {
		return this.styleName;
	}

	boolean isWordsOwn() {
		return !this.style.startsWith("Dvk");
	}

}
