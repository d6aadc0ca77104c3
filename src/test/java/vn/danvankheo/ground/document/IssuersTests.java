package vn.danvankheo.ground.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument.Issuer;
import vn.danvankheo.ground.typesetting.OfficialDocument.Signature;

import static org.assertj.core.api.Assertions.assertThat;

class IssuersTests {

	private static final Letterhead OURS = new Letterhead("THỊ ỦY LAM KHÊ", "BAN CHỈ ĐẠO", "BCĐ", "Lam Khê");

	private static final Joint.Partner FRONT = new Joint.Partner("", "ỦY BAN MTTQ", "MTTQ",
			List.of("T/M BAN THƯỜNG TRỰC", "CHỦ TỊCH"), "Lê Quý Đạt");

	private static final Joint.Partner YOUTH = new Joint.Partner("", "THỊ ĐOÀN", "TĐTN", List.of("BÍ THƯ"), "Trần An");

	@Test
	void an_organ_alone_has_its_own_head_and_symbol() {
		Issuers alone = new Issuers(OURS, null);
		assertThat(alone.head()).isEqualTo(new Issuer("THỊ ỦY LAM KHÊ", "BAN CHỈ ĐẠO"));
		assertThat(alone.symbol(DocumentType.PLAN, FormatProfile.HD36)).isEqualTo("KH/BCĐ");
	}

	@Test
	void who_presides_comes_first_in_head_symbol_and_signatures() {
		Signature own = new Signature(List.of("TRƯỞNG BAN"), "");
		Issuers ours = new Issuers(OURS, new Joint(List.of(FRONT, YOUTH), 0));
		assertThat(ours.head().all()).extracting(Issuer::name)
			.containsExactly("BAN CHỈ ĐẠO", "ỦY BAN MTTQ", "THỊ ĐOÀN");
		assertThat(ours.symbol(DocumentType.PLAN, FormatProfile.HD36)).isEqualTo("KHLT/BCĐ-MTTQ-TĐTN");
		Issuers theirs = new Issuers(OURS, new Joint(List.of(FRONT, YOUTH), 2));
		assertThat(theirs.head().all()).extracting(Issuer::name)
			.containsExactly("THỊ ĐOÀN", "BAN CHỈ ĐẠO", "ỦY BAN MTTQ");
		assertThat(theirs.symbol(DocumentType.PLAN, FormatProfile.HD05)).isEqualTo("KHLT/TĐTN-BCĐ-MTTQ");
		assertThat(theirs.signatures(List.of(own))).extracting(Signature::name)
			.containsExactly("Trần An", "", "Lê Quý Đạt");
	}

	@Test
	void state_papers_part_number_and_symbol_by_a_slash() {
		Issuers state = new Issuers(new Letterhead("", "ỦY BAN NHÂN DÂN", "UBND", "Lam Khê"),
				new Joint(List.of(FRONT), 0));
		assertThat(FormatProfile.ND30.reference(7, state.symbol(DocumentType.PLAN, FormatProfile.ND30)))
			.isEqualTo("07/KHLT-UBND-MTTQ");
		assertThat(state.symbol(DocumentType.OFFICIAL_LETTER, FormatProfile.ND30)).isEqualTo("UBND-MTTQ");
		assertThat(state.symbol(DocumentType.LIST, FormatProfile.ND30)).isEmpty();
	}

}
