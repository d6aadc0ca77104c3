package vn.danvankheo.ground.document;

import java.util.List;

/**
 * The words of a paper that staff edit. The body is plain text: a blank line ends a
 * paragraph, «Điều 1. …» begins an article, «I. …» and «1. …» headings, «- …» an entry,
 * and a line {@code [[tên bảng]]} is where a live table stands; {@code {{tên số liệu}}}
 * within a line is a live figure.
 *
 * @param addressees «Kính gửi:», a line each; may be empty
 * @param bases «Căn cứ …», one each
 * @param recipients nơi nhận, a line each
 * @param signerLines the lines above the signature; a stroke parts two who sign side by
 * side: «NGƯỜI GHI BIÊN BẢN | CHỦ TRÌ»
 * @param signerName the signer, or both parted likewise; empty while unknown
 */
public record PaperWording(String subject, List<String> addressees, List<String> bases, String body,
		List<String> recipients, List<String> signerLines, String signerName) {

	public PaperWording {
		addressees = List.copyOf(addressees);
		bases = List.copyOf(bases);
		recipients = List.copyOf(recipients);
		signerLines = List.copyOf(signerLines);
	}

	/** The same for these recipients. */
	PaperWording to(List<String> recipients) {
		return new PaperWording(this.subject, this.addressees, this.bases, this.body, recipients, this.signerLines,
				this.signerName);
	}

}
