package vn.danvankheo.document.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvankheo.document.FormatProfile;
import vn.danvankheo.document.OfficialDocument;

import static org.assertj.core.api.Assertions.assertThat;

class FirstLookTests {

	@ParameterizedTest
	@EnumSource
	void every_sample_is_written_as_both_files(FormatProfile profile) throws IOException {
		for (OfficialDocument sample : SamplePapers.under(profile).values()) {
			try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Docx.write(sample)))) {
				assertThat(new XWPFWordExtractor(word).getText()).contains(sample.type().heading());
			}
			try (PDDocument pdf = Loader.loadPDF(Pdf.write(sample))) {
				assertThat(new PDFTextStripper().getText(pdf)).contains(sample.type().heading());
			}
		}
	}

}
