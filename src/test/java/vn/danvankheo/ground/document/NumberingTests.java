package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Numbers run without gap and without double, however many want one at once. */
@DatabaseTest
class NumberingTests {

	private static final int MANY = 100;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private PaperBooks books;

	@Autowired
	private PartyTerms terms;

	private final ExecutorService people = Executors.newFixedThreadPool(MANY);

	private StoryWorld world;

	private PaperStory story;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new PaperStory(this.world);
	}

	@AfterEach
	void leave() {
		this.people.shutdownNow();
	}

	private List<Integer> numbers() {
		return this.database.sql("""
				select number from paper where committee_id = :committee and number is not null order by number""")
			.param("committee", this.world.committee().committeeId())
			.query(Integer.class)
			.list();
	}

	private static List<Integer> upTo(int last) {
		return IntStream.rangeClosed(1, last).boxed().toList();
	}

	private void together(List<Callable<Object>> acts) throws Exception {
		for (Future<Object> act : this.people.invokeAll(acts, 60, TimeUnit.SECONDS)) {
			act.get();
		}
	}

	/**
	 * All of them want a number at the same time; as many at once as there are
	 * connections to the database, the others behind them.
	 */
	@Test
	void a_hundred_issues_at_once_leave_no_gap_and_no_double() throws Exception {
		Semaphore connections = new Semaphore(8);
		List<Callable<Object>> acts = new ArrayList<>();
		for (int at = 0; at < MANY; at++) {
			PaperId paper = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
			acts.add(() -> {
				connections.acquire();
				try {
					this.story.issue(paper, "", false);
					return paper;
				}
				finally {
					connections.release();
				}
			});
		}
		together(acts);
		assertThat(numbers()).isEqualTo(upTo(MANY));
	}

	@Test
	void an_issue_that_fails_leaves_no_gap() {
		UUID refusing = UUID.randomUUID();
		PaperId fails = this.story.awaiting(SamplePapers.DECISION, refusing);
		this.world.bean(SamplePapers.class).refuses(refusing, true);
		for (int at = 0; at < 3; at++) {
			PaperId paper = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
			refused("paper.notInForce", () -> this.story.issue(fails, "", false));
			this.story.issue(paper, "", false);
		}
		assertThat(numbers()).isEqualTo(upTo(3));
	}

	/**
	 * The control: two who read the counter before either has written it, without holding
	 * its row, are given the same number. If this fails, the tests of races prove
	 * nothing.
	 */
	@Test
	void without_holding_the_counter_two_are_given_the_same_number() throws Exception {
		this.story.issue(this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID()), "", false);
		CyclicBarrier bothHaveRead = new CyclicBarrier(2);
		Numbering open = new Numbering(this.database, this.terms, "", () -> await(bothHaveRead));
		assertThat(raced(open)).containsExactly(2, 2);
	}

	@Test
	void who_holds_the_counter_makes_the_other_wait_for_the_next_number() throws Exception {
		this.story.issue(this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID()), "", false);
		Numbering held = new Numbering(this.database, this.terms, " for update", this::untilSomebodyWaits);
		assertThat(raced(held)).containsExactly(2, 3);
	}

	private List<Integer> raced(Numbering numbering) throws Exception {
		Run run = numbering.run(this.world.committee(), Organ.COMMITTEE, DocumentType.DECISION, FormatProfile.HD36,
				this.world.today());
		Callable<Integer> one = () -> this.transactions
			.execute((status) -> numbering.next(run, "QĐ/BCĐ", FormatProfile.HD36).number());
		List<Future<Integer>> both = this.people.invokeAll(List.of(one, one), 60, TimeUnit.SECONDS);
		return List.of(both.get(0).get(), both.get(1).get()).stream().sorted().toList();
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await(30, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean somebodyWaited;

	/**
	 * The first one stays in the gap until the database says that the second one waits.
	 */
	private void untilSomebodyWaits() {
		for (int look = 0; look < 20_000 && !this.somebodyWaited; look++) {
			this.somebodyWaited = this.database.sql("""
					select exists (select from pg_stat_activity where wait_event_type = 'Lock'
					  and datname = current_database())""").query(Boolean.class).single();
		}
		assertThat(this.somebodyWaited).isTrue();
	}

	@Test
	@Tag("thorough")
	void in_a_hundred_races_nobody_ever_gets_anothers_number() throws Exception {
		for (int round = 0; round < 100; round++) {
			CyclicBarrier start = new CyclicBarrier(2);
			List<Callable<Object>> acts = new ArrayList<>();
			for (int at = 0; at < 2; at++) {
				PaperId paper = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
				acts.add(() -> {
					await(start);
					this.story.issue(paper, "", false);
					return paper;
				});
			}
			together(acts);
			assertThat(numbers()).isEqualTo(upTo(2 * (round + 1)));
		}
	}

	@Test
	void one_paper_that_two_issue_at_once_gets_one_number() throws Exception {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		CyclicBarrier start = new CyclicBarrier(2);
		Callable<Object> act = () -> {
			await(start);
			try {
				this.story.issue(paper, "", false);
				return "issued";
			}
			catch (Refused refused) {
				return refused.permission().code();
			}
		};
		List<Future<Object>> both = this.people.invokeAll(List.of(act, act), 60, TimeUnit.SECONDS);
		assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder("issued",
				"paper.notAwaiting");
		assertThat(numbers()).containsExactly(1);
	}

	@Test
	void numbers_go_on_after_those_given_on_paper_and_never_back() {
		keep((actor) -> this.books.continueAfter(actor, "COMMITTEE", "DECISION", 20));
		this.story.issue(this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID()), "", false);
		assertThat(numbers()).containsExactly(21);
		refused("paper.numberBelow",
				() -> keep((actor) -> this.books.continueAfter(actor, "COMMITTEE", "DECISION", 20)));
	}

	@Test
	void a_party_paper_needs_a_term_and_begins_again_with_the_next() {
		LocalDate today = this.world.today();
		PartyTerm first = this.terms.of(this.world.committee()).get(0);
		this.story.issue(this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID()), "", false);
		keep((actor) -> this.books.changeTerm(actor,
				new PartyTerm(first.id(), first.name(), first.firstDay(), today.minusDays(1), first.version())));
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		refused("paper.noTerm", () -> this.story.issue(paper, "", false));
		refused("term.overlaps",
				() -> keep((actor) -> this.books.addTerm(actor, "Nhiệm kỳ sau", today.minusDays(1), today)));
		keep((actor) -> this.books.addTerm(actor, "Nhiệm kỳ sau", today, today.plusYears(5)));
		this.story.issue(paper, "", false);
		assertThat(numbers()).containsExactly(1, 1);
	}

	@Test
	void of_two_terms_that_overlap_at_one_moment_one_is_kept_and_the_other_told() throws Exception {
		LocalDate first = this.world.today().plusYears(50);
		int before = this.terms.of(this.world.committee()).size();
		for (int round = 0; round < 10; round++) {
			LocalDate day = first.plusYears(round);
			CyclicBarrier both = new CyclicBarrier(2);
			List<String> told = java.util.Collections.synchronizedList(new ArrayList<>());
			Callable<Object> one = () -> told.add(term(both, "Nhiệm kỳ " + UUID.randomUUID(), day));
			together(List.of(one, one));
			assertThat(told).hasSize(2)
				.containsOnlyOnce("kept")
				.anyMatch((answer) -> answer.startsWith("term.overlaps"));
		}
		assertThat(this.terms.of(this.world.committee())).hasSize(before + 10);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.terms
			.add(this.world.committee(), new PartyTerm(UUID.randomUUID(), "Trùng", first, first, 0)));
	}

	private String term(CyclicBarrier both, String name, LocalDate day) throws Exception {
		both.await();
		try {
			keep((actor) -> this.books.addTerm(actor, name, day, day.plusDays(300)));
			return "kept";
		}
		catch (Refused told) {
			return told.permission().code();
		}
	}

	@Test
	void a_term_that_overlaps_is_told_at_its_field() {
		PartyTerm term = this.terms.of(this.world.committee()).get(0);
		ExtendedModelMap model = new ExtendedModelMap();
		keep((actor) -> this.beans.getBean(PaperBooksController.class)
			.addTerm(actor, new TermForm("Nhiệm kỳ khác", term.first(), term.last(), null), model,
					new RedirectAttributesModelMap()));
		assertThat(model.get("errors")).isInstanceOf(FormErrors.class)
			.asString()
			.startsWith("{firstDay=Nhiệm kỳ này trùng ngày với nhiệm kỳ");
		assertThat(model.get("typed").toString()).contains("Nhiệm kỳ khác");
	}

	private void keep(java.util.function.Consumer<Actor> what) {
		this.world.as("vanthu", what);
	}

}
