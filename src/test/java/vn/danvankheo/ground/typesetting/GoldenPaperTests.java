package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type under each rule, in both files, against its whole expected outcome. */
class GoldenPaperTests {

	static Stream<Arguments> samples() {
		return Arrays.stream(FormatProfile.values())
			.flatMap((profile) -> SamplePapers.under(profile)
				.entrySet()
				.stream()
				.map((sample) -> Arguments.of(profile + "-" + sample.getKey(), sample.getValue())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("samples")
	void the_word_file_is_as_expected(String name, OfficialDocument sample) throws IOException {
		Golden.check(name + ".docx.txt", WordReader.read(Docx.write(sample, true)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("samples")
	void the_pdf_is_as_expected(String name, OfficialDocument sample) throws IOException {
		Golden.check(name + ".pdf.txt", PdfReader.read(Pdf.write(sample, true)));
	}

	@ParameterizedTest
	@EnumSource
	void the_styles_of_the_word_file_are_as_expected(FormatProfile profile) throws Exception {
		Golden.check(profile + ".styles.txt", WordReader.styles(Docx.write(SamplePapers.letter(profile), true)));
	}

}
