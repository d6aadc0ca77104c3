package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.VietnameseDate;

/** What the office and the văn thư keep for papers: terms, numbers, heads. */
@Service
public class PaperBooks {

	private final PartyTerms terms;

	private final Numbering numbering;

	private final Letterheads heads;

	private final PaperDrafting drafting;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PaperBooks(PartyTerms terms, Numbering numbering, Letterheads heads, PaperDrafting drafting, JdbcClient database,
			ApplicationEventPublisher events, Clock clock) {
		this.terms = terms;
		this.numbering = numbering;
		this.heads = heads;
		this.drafting = drafting;
		this.database = database;
		this.events = events;
		this.clock = clock;
	}

	/** All that is kept. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional(readOnly = true)
	public Shown shown(Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		List<PartyTerm> terms = this.terms.of(actor.committee());
		return new Shown(terms, terms.stream().anyMatch((term) -> term.covers(today)), runs(actor),
				this.heads.all(actor.committee()), VietnameseDate.format(today));
	}

	private List<RunRow> runs(Actor actor) {
		return this.database.sql("""
				select s.organ, s.type, coalesce(t.name, s.year::text) as period, s.last_number as last
				from paper_series s left join party_term t on t.term_id = s.term_id
				where s.committee_id = :committee order by t.first_day desc nulls last, s.year desc, s.organ, s.type""")
			.param("committee", actor.committee().committeeId())
			.query(Rows.of(RunRow.class))
			.list();
	}

	/** Adds a term; refused when it overlaps another. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public void addTerm(Actor actor, String name, LocalDate firstDay, LocalDate lastDay) {
		PartyTerm term = new PartyTerm(UUID.randomUUID(), name, firstDay, lastDay, 0);
		acceptable(actor, term).orThrow();
		kept(() -> this.terms.add(actor.committee(), term));
		tell(actor, "papers.termAdded", Map.of("name", name, "days", term.days()));
	}

	/** Changes a term; refused when somebody else did meanwhile. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public void changeTerm(Actor actor, PartyTerm term) {
		if (this.terms.of(actor.committee()).stream().noneMatch((kept) -> kept.id().equals(term.id()))) {
			throw new NoSuchRecord();
		}
		acceptable(actor, term).orThrow();
		kept(() -> {
			if (!this.terms.change(actor.committee(), term)) {
				throw new Stale();
			}
		});
		tell(actor, "papers.termChanged", Map.of("name", term.name(), "days", term.days()));
	}

	/** What another wrote at this moment is known to the database alone. */
	private static void kept(Runnable write) {
		try {
			write.run();
		}
		catch (DuplicateKeyException taken) {
			Permission.refused("term.nameTaken").orThrow();
		}
		catch (DataIntegrityViolationException | PessimisticLockingFailureException overlapping) {
			Permission.refused("term.overlapsAnother").orThrow();
		}
	}

	private Permission acceptable(Actor actor, PartyTerm term) {
		if (term.lastDay().isBefore(term.firstDay())) {
			return Permission.refused("term.daysOutOfOrder");
		}
		List<PartyTerm> others = this.terms.of(actor.committee())
			.stream()
			.filter((other) -> !other.id().equals(term.id()))
			.toList();
		return others.stream()
			.filter((other) -> other.overlaps(term))
			.findFirst()
			.map((other) -> Permission.refused("term.overlaps", other.name(), other.days()))
			.orElseGet(() -> others.stream().anyMatch((other) -> other.name().equals(term.name()))
					? Permission.refused("term.nameTaken") : Permission.grant());
	}

	/**
	 * The last number of a run was given on paper; the next one here follows it. The run
	 * is the one that a paper of today stands in.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public void continueAfter(Actor actor, String organName, String typeName, int number) {
		Organ organ = constant(Organ.values(), organName);
		DocumentType type = constant(DocumentType.values(), typeName);
		Run run = this.numbering.run(actor.committee(), organ, type, this.drafting.profile(organ),
				LocalDate.now(this.clock));
		this.numbering.continueAfter(run, number);
		tell(actor, "papers.lastNumberSet", Map.of("organ", organ.name(), "type", type.name(), "number", number));
	}

	/** What this organ prints at the head of its papers from now on. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public void head(Actor actor, String organName, Letterhead head) {
		Organ organ = constant(Organ.values(), organName);
		this.heads.keep(actor.committee(), organ, head);
		tell(actor, "papers.letterheadChanged", Map.of("organ", organ.name(), "name", head.name()));
	}

	private static <E extends Enum<E>> E constant(E[] constants, String name) {
		return Arrays.stream(constants)
			.filter((constant) -> constant.name().equals(name))
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
	}

	private void tell(Actor actor, String event, Map<String, Object> detail) {
		this.events.publishEvent(
				Happened.of(actor, this.clock.instant(), event, actor.committee().committeeId()).with(detail));
	}

	/**
	 * All that is kept for papers.
	 *
	 * @param covered whether one of them covers today
	 */
	record Shown(List<PartyTerm> terms, boolean covered, List<RunRow> runs, Map<Organ, Letterhead> letterheads,
			String today) {

		/** The types that are numbered. */
		public List<DocumentType> types() {
			return Arrays.stream(DocumentType.values()).filter(DocumentType::numbered).toList();
		}

	}

	/**
	 * One run of numbers.
	 *
	 * @param period the term's name or the year
	 * @param last the last number given
	 */
	record RunRow(Organ organ, DocumentType type, String period, int last) {

	}

}
