package vn.danvankheo.ground.typesetting;

import java.text.BreakIterator;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines where Word does: at spaces and after hyphens, never within «11/2023». */
final class LineBreaks implements FSTextBreaker {

	private String text = "";

	private int at;

	@Override
	public void setText(String newText) {
		this.text = newText;
		this.at = 0;
	}

	@Override
	public int next() {
		while (this.at < this.text.length()) {
			this.at++;
			if (this.at < this.text.length() && mayBreakBefore(this.at)) {
				return this.at;
			}
		}
		return BreakIterator.DONE;
	}

	private boolean mayBreakBefore(int position) {
		char before = this.text.charAt(position - 1);
		char after = this.text.charAt(position);
		if (before == ' ') {
			return after != ' ';
		}
		boolean joins = before == '-' && position > 1 && Character.isLetterOrDigit(this.text.charAt(position - 2));
		return joins && Character.isLetter(after);
	}

}
