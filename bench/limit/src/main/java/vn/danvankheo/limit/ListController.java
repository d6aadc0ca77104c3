package vn.danvankheo.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The same list from memory and from the database. */
@Controller
class ListController {

	private final List<Row> remembered = IntStream.rangeClosed(1, 20).mapToObj(ListController::row).toList();

	private final Works works;

	ListController(Works works) {
		this.works = works;
	}

	private static Row row(int number) {
		return new Row(new UUID(14, number), "MH-%04d".formatted(number),
				"Tổ tự quản bến nước, hiến đất mở đường tổ dân phố " + number, "RECEIVED", "MODEL",
				"Chi hội Phụ nữ tổ dân phố " + number, "Phường " + number, LocalDate.of(2026, 3, 1),
				LocalDate.of(2026, 11, 30));
	}

	@GetMapping("/memory")
	String remembered(Model model) {
		return page(model, this.remembered);
	}

	@GetMapping("/")
	String stored(Model model) {
		return page(model, this.works.firstByName().stream().map(Work::row).toList());
	}

	private static String page(Model model, List<Row> rows) {
		model.addAttribute("rows", rows);
		return "list";
	}

	/** What stands in one line. */
	record Row(UUID id, String code, String name, String stage, String kind, String owner, String unit,
			LocalDate startsOn, LocalDate endsOn) {

	}

}
