package vn.danvankheo.edges.unitimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.file.SpreadsheetWriter;
import vn.danvankheo.ground.file.Table;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** A whole list of units: upload, preview, confirmation. */
@Controller
@RequestMapping("/units/import")
class UnitImportController {

	private static final String SAME = "same-";

	private final UnitImport units;

	private final Words words;

	private final JsonMapper json;

	UnitImportController(UnitImport units, Words words, JsonMapper json) {
		this.units = units;
		this.words = words;
		this.json = json;
	}

	@GetMapping
	String ask(Actor actor, Model model) {
		this.units.judge(actor, List.of());
		model.addAttribute("verdicts", List.of());
		return "edges/unitimport/import";
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<Resource> template(Actor actor) throws IOException {
		this.units.judge(actor, List.of());
		List<String> kinds = Arrays.stream(UnitKind.values()).map((kind) -> this.words.of(kind)).toList();
		List<Table.Column> columns = Arrays.stream(UnitColumn.values())
			.map((column) -> new Table.Column(column.heading(), column.width(),
					(column == UnitColumn.KIND) ? kinds : List.of()))
			.toList();
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		SpreadsheetWriter.write(new Table("Đơn vị", List.of(), columns, List.of()),
				List.of("Mỗi dòng một đơn vị. Mã gồm chữ không dấu, số, gạch nối, không trùng nhau.",
						"Mã đã có thì sửa đơn vị đó; ô để trống thì giữ nguyên.",
						"Đơn vị cấp trên ghi bằng mã hoặc tên, có thể là đơn vị khác trong cùng tệp."),
				target);
		return Download.of("Mẫu danh sách đơn vị.xlsx",
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", target.size(),
				new ByteArrayResource(target.toByteArray()));
	}

	@PostMapping
	String preview(Actor actor, @RequestParam(required = false) MultipartFile file, Model model) throws IOException {
		this.units.judge(actor, List.of());
		try {
			List<UnitLine> lines = UnitSheet.read((file != null) ? file.getBytes() : new byte[0]);
			return preview(lines, this.units.judge(actor, lines), model);
		}
		catch (Refused refused) {
			Permission reason = refused.permission();
			model.addAttribute("errors", FormErrors.of("file", this.words.of(reason)));
			return ask(actor, model);
		}
	}

	@PostMapping("/confirmation")
	String confirm(Actor actor, @RequestParam(defaultValue = "") String rows,
			@RequestParam(defaultValue = "") String shown, @RequestParam Map<String, String> form, Model model,
			RedirectAttributes flash) {
		this.units.judge(actor, List.of());
		List<UnitLine> lines = lines(rows);
		List<Verdict> verdicts = this.units.judge(actor, lines);
		Map<Integer, Boolean> same = same(form);
		FormErrors errors = new FormErrors();
		verdicts.stream()
			.filter((verdict) -> verdict.effect() == Verdict.Effect.ASKED && !same.containsKey(verdict.line().row()))
			.forEach((verdict) -> errors.add(SAME + verdict.line().row(),
					"Dòng " + verdict.line().row() + ": chọn cùng đơn vị hay đơn vị khác"));
		if (!errors.none() && shown.equals(UnitImport.mark(verdicts))) {
			model.addAttribute("errors", errors);
			model.addAttribute("answered", same);
			return preview(lines, verdicts, model);
		}
		this.units.apply(actor, lines, same, shown);
		flash.addFlashAttribute("done", "Đã ghi danh sách đơn vị từ tệp.");
		return "redirect:/units";
	}

	private static Map<Integer, Boolean> same(Map<String, String> form) {
		Map<Integer, Boolean> same = new LinkedHashMap<>();
		form.forEach((name, value) -> {
			if (name.matches(SAME + "\\d{1,7}")) {
				same.put(Integer.valueOf(name.substring(SAME.length())), "same".equals(value));
			}
		});
		return same;
	}

	private List<UnitLine> lines(String rows) {
		try {
			List<UnitLine> lines = this.json.readValue(rows, new TypeReference<List<UnitLine>>() {
			});
			return lines.subList(0, Math.min(lines.size(), UnitSheet.MOST_ROWS));
		}
		catch (JacksonException ex) {
			throw new Refused(Permission.refused("unitList.empty"));
		}
	}

	private String preview(List<UnitLine> lines, List<Verdict> verdicts, Model model) {
		model.addAttribute("verdicts", verdicts);
		model.addAttribute("rows", this.json.writeValueAsString(lines));
		model.addAttribute("shown", UnitImport.mark(verdicts));
		for (Verdict.Effect effect : Verdict.Effect.values()) {
			model.addAttribute(effect.name().toLowerCase(Locale.ROOT),
					verdicts.stream().filter((verdict) -> verdict.effect() == effect).count());
		}
		return "edges/unitimport/import";
	}

}
