package vn.danvankheo.ground.typesetting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every PDF may be archived (PDF/A-2a) and read aloud (PDF/UA-1), as veraPDF sees it; a
 * long list archived (PDF/A-2u).
 */
class ArchivedPaperTests {

	@BeforeAll
	static void start() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("vn.danvankheo.ground.typesetting.GoldenPaperTests#samples")
	void every_paper_conforms(String name, OfficialDocument sample) throws Exception {
		byte[] file = Pdf.write(sample, true);
		assertThat(failures(file, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void a_paper_with_pictures_and_letters_no_font_has_conforms_too() throws Exception {
		assertThat(failures(Pdf.write(AwkwardPapers.full(), true), PDFAFlavour.PDFA_2_A)).isEmpty();
	}

	@Test
	void a_towns_list_without_tags_may_be_archived_too() throws Exception {
		assertThat(failures(Pdf.write(LongTableTests.list(300), true), PDFAFlavour.PDFA_2_U)).isEmpty();
	}

	@Test
	void what_does_not_conform_is_found() throws Exception {
		ByteArrayOutputStream untagged = new ByteArrayOutputStream();
		try (PDDocument file = Loader.loadPDF(Pdf.write(SamplePapers.letter(FormatProfile.HD05), true))) {
			file.getDocumentCatalog().setMarkInfo(null);
			file.save(untagged);
		}
		assertThat(failures(untagged.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
	}

	private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId() + " " + assertion.getMessage())
				.distinct()
				.toList();
		}
	}

}
