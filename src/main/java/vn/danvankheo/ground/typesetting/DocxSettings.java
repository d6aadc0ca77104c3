package vn.danvankheo.ground.typesetting;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** What concerns the Word file as a whole. */
final class DocxSettings {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private DocxSettings() {
	}

	static void write(XWPFDocument file, PaperForm form, String title) {
		POIXMLProperties.CoreProperties properties = file.getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreator("");
		file.getProperties().getExtendedProperties().setApplication("Dân Vận Khéo");
		file.setZoomPercent(100);
		if (form.page().mirrored()) {
			file.setMirrorMargins(true);
		}
		CTSettings settings = file.getSettings().getCTSettings();
		settings.addNewThemeFontLang().setVal("vi-VN");
		modernWord(settings);
	}

	/** Without this Word opens the file in its «compatibility mode» of 2007. */
	private static void modernWord(CTSettings settings) {
		try (XmlCursor cursor = settings.getThemeFontLang().newCursor()) {
			cursor.beginElement("compat", W);
			cursor.beginElement("compatSetting", W);
			cursor.insertAttributeWithValue("name", W, "compatibilityMode");
			cursor.insertAttributeWithValue("uri", W, "http://schemas.microsoft.com/office/word");
			cursor.insertAttributeWithValue("val", W, "15");
		}
	}

}
