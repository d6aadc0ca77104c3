package vn.danvankheo.steps.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Sổ chỉ tiêu: what each unit owes and has; the leaders' one page. */
@Controller
class LedgerController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Ledgers ledgers;

	LedgerController(Ledgers ledgers) {
		this.ledgers = ledgers;
	}

	@GetMapping("/ledger")
	String show(Actor actor, @RequestParam Map<String, String> asked, Model model) {
		model.addAttribute("ledger", ledger(actor, asked).orElse(null));
		return "steps/ledger/ledger";
	}

	@GetMapping("/ledger.xlsx")
	ResponseEntity<Resource> workbook(Actor actor, @RequestParam Map<String, String> asked) throws IOException {
		Ledger ledger = ledger(actor, asked).orElseThrow(NoSuchRecord::new);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		this.ledgers.write(ledger, file);
		return Download.of("so-chi-tieu-" + ledger.campaign().year() + ".xlsx", WORKBOOK, file.size(),
				new ByteArrayResource(file.toByteArray()));
	}

	private java.util.Optional<Ledger> ledger(Actor actor, Map<String, String> parameters) {
		Ledger.Asked asked = Ledger.Asked.of(parameters);
		return this.ledgers.of(actor, asked.year(), asked.round(), asked.kind(), asked.shortOnly());
	}

}
