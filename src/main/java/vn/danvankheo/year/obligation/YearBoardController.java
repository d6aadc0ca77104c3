package vn.danvankheo.year.obligation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.NoSuchRecord;

/** The board of a year: on the page, as a workbook, and from a cell on. */
@Controller
class YearBoardController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final YearBoards boards;

	private final YearSheet sheet;

	YearBoardController(YearBoards boards, YearSheet sheet) {
		this.boards = boards;
		this.sheet = sheet;
	}

	@GetMapping("/obligations/year")
	String show(Actor actor, @RequestParam Map<String, String> asked, Model model) {
		model.addAttribute("board", this.boards.of(actor, YearFilter.of(asked)).orElse(null));
		return "year/obligation/year";
	}

	@GetMapping("/obligations/year.xlsx")
	ResponseEntity<Resource> workbook(Actor actor, @RequestParam Map<String, String> asked) throws IOException {
		YearBoard board = this.boards.of(actor, YearFilter.of(asked)).orElseThrow(NoSuchRecord::new);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		this.sheet.write(board, file);
		return Download.of("theo-doi-nam-" + board.campaign().year() + ".xlsx", WORKBOOK, file.size(),
				new ByteArrayResource(file.toByteArray()));
	}

	/** The addresses are short, for a page has thousands of them. */
	@GetMapping("/obligations/y/{unit}/{period}")
	String cell(Actor actor, @PathVariable String unit, @PathVariable String period) {
		return "redirect:" + this.boards.cell(actor, unit, period);
	}

}
