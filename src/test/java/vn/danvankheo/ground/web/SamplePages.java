package vn.danvankheo.ground.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.organisation.Permission;

/** A page with a form, and pages that fail, as other modules would write them. */
@TestComponent
@Controller
class SamplePages {

	final List<String> records = new CopyOnWriteArrayList<>();

	final AtomicInteger breakdowns = new AtomicInteger();

	volatile long version;

	volatile String saved = "";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	SamplePages(JdbcClient jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	@GetMapping("/sample/form")
	String form(@RequestParam(defaultValue = "false") boolean multipart, Model model) {
		model.addAttribute("multipart", multipart);
		return "sample/form";
	}

	@PostMapping("/sample/records")
	String create(@RequestParam String content, @RequestParam(required = false) List<MultipartFile> files,
			Model model) {
		if (content.isBlank()) {
			model.addAttribute("errors", FormErrors.of("content", "Nhập nội dung"));
			return "sample/form";
		}
		this.records.add(content + ((files != null) ? " +" + files.size() : ""));
		return "redirect:/sample/records/" + this.records.size();
	}

	@GetMapping("/sample/records/{id}")
	String show(@PathVariable int id, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("content", this.records.get(id - 1));
		return "sample/form";
	}

	@PostMapping("/sample/autosaves")
	ResponseEntity<Void> autosave(@RequestParam String content, @RequestParam long version) {
		revise(content, version);
		return Autosaved.as(this.version, Instant.parse("2023-03-20T07:05:00Z"), new FormErrors());
	}

	@PostMapping("/sample/revisions")
	String revise(@RequestParam String content, @RequestParam long version) {
		if (version != this.version) {
			throw new StaleForm("/sample/revisions", this.version, "Phó Bí thư", Instant.parse("2023-03-20T07:05:00Z"))
				.text("content", "Nội dung thực hiện", content, this.saved);
		}
		this.saved = content;
		this.version++;
		return "redirect:/sample/form";
	}

	/** Writes in the database, and may break down before, amid or after that. */
	@PostMapping("/sample/acts")
	String act(@RequestParam String content, @RequestParam(defaultValue = "") String breaks) {
		this.transactions.execute((status) -> this.jdbc.sql("select 1 from sent_form limit 1").query().listOfRows());
		breakDown("before", breaks);
		if (breaks.equals("said") && this.breakdowns.getAndDecrement() > 0) {
			throw new Overloaded();
		}
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("insert into sign_in_attempt (subject, checks) values (:subject, '{}')")
				.param("subject", subject(content))
				.update();
			breakDown("amid", breaks);
		});
		breakDown("after", breaks);
		return "redirect:/sample/form?acted";
	}

	private void breakDown(String here, String breaks) {
		if (breaks.equals(here) && this.breakdowns.getAndDecrement() > 0) {
			throw new IllegalStateException("broken down " + here);
		}
	}

	long acts(String content) {
		return this.jdbc.sql("select count(*) from sign_in_attempt where subject = :subject")
			.param("subject", subject(content))
			.query(Long.class)
			.single();
	}

	private static String subject(String content) {
		return HexFormat.of().formatHex(SendDigest.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
	}

	@PostMapping("/sample/signatures")
	String sign(@RequestParam String content) {
		if (this.records.contains(content)) {
			Permission.refused("committee.closedBeforeItBegan").orThrow();
		}
		this.records.add(content);
		return "redirect:/sample/records/" + this.records.size();
	}

	@PostMapping("/sample/failures/{kind}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void fail(@PathVariable String kind) {
		switch (kind) {
			case "refused" -> Permission.refused("committee.closedBeforeItBegan").orThrow();
			case "missing" -> throw new NoSuchRecord();
			case "locked" -> throw new OptimisticLockingFailureException("secret detail");
			case "twice" -> throw new DataIntegrityViolationException("secret detail");
			case "deadlocked" -> throw new CannotAcquireLockException("secret detail");
			default -> throw new IllegalStateException("secret detail");
		}
	}

	@GetMapping("/sample/numbers")
	String number(@RequestParam int page) {
		return "redirect:/sample/form";
	}

	/** Answered by a page of ours, with the session kept before it is sent. */
	private static final class Overloaded extends RuntimeException implements ReasonedProblem {

		@Override
		public int status() {
			return 503;
		}

		@Override
		public String messageKey() {
			return "refusal.web.underWay";
		}

	}

}
