package vn.danvankheo.ground.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;

/** The register as a list: all of it for those who make papers, their mail for units. */
@Service
@Transactional(readOnly = true)
class PaperBrowsing {

	static final int PAGE = 50;

	/** Mirrors the policy's {@code sees}. */
	private static final String SEEN = """
			 p.committee_id = :committee and (:makes or (p.kind in (:kinds) and p.dated_on is not null)
			   or exists (select from paper_recipient m where m.paper_id = p.paper_id and m.unit_id in (:units)
			     and m.sent_at is not null))
			""";

	private static final String SIFTED = """
			 and (:q = '%%' or p.search_key like :q) and (:type = '' or p.type = :type)
			 and (:state = '' or p.state = :state) and (:year = '' or to_char(
			   coalesce(p.dated_on, (p.drafted_at at time zone 'Asia/Ho_Chi_Minh')::date), 'YYYY') = :year)
			""";

	private final PaperSources sources;

	private final JdbcClient database;

	PaperBrowsing(PaperSources sources, JdbcClient database) {
		this.sources = sources;
		this.database = database;
	}

	/**
	 * One page of the register, the number asked for first, then the newest, and one row
	 * more when there is more.
	 */
	@Allowed
	public List<PaperRow> page(Actor actor, PaperFilter filter) {
		Map<String, Object> parameters = parameters(actor, filter);
		String asked = parameters.get("number").equals("") ? "" : "%s.search_key like :number, ";
		return this.database
			.sql("""
					select p.paper_id as id, p.type, p.title, p.state, p.reference, p.dated_on, p.drafted_at, r.recipients, r.opened
					from paper p cross join lateral (
					  select count(*) as recipients, count(x.opened_at) as opened from paper_recipient x
					  where x.paper_id = p.paper_id and (:whole or x.unit_id in (:units))) r
					where"""
					+ SEEN + SIFTED
					+ """
							 and (cast(:after as uuid) is null or (%sp.drafted_at, p.paper_id) <
							   (select %sa.drafted_at, a.paper_id from paper a where a.paper_id = cast(:after as uuid)))
							order by %sp.drafted_at desc, p.paper_id desc limit :most""".formatted(asked.formatted("p"),
							asked.formatted("a"), asked.formatted("p").replace(",", " desc,")))
			.params(parameters)
			.param("after", filter.get("after"))
			.param("most", PAGE + 1)
			.query(Rows.of(PaperRow.class))
			.list();
	}

	/**
	 * The one other paper that is named so, by its number or its summary.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	public Checked<PaperId> named(Actor actor, PaperId than, String which) {
		String text = PlainText.line(which);
		if (text.isEmpty()) {
			return FormErrors.of("which", "Nhập số, ký hiệu hoặc trích yếu của văn bản kia").or(() -> null);
		}
		List<PaperRow> found = page(actor, PaperFilter.of(Map.of("q", text))).stream()
			.filter((row) -> !row.id().equals(than.paperId()))
			.toList();
		List<PaperRow> exact = found.stream()
			.filter((row) -> text.equals(row.reference()) || text.equals(row.named()))
			.toList();
		List<PaperRow> meant = exact.isEmpty() ? found : exact;
		String wrong = meant.isEmpty() ? "Không có văn bản nào trong sổ như vậy"
				: "Có " + meant.size() + " văn bản như vậy; nhập đủ số, ký hiệu";
		return (meant.size() == 1) ? new FormErrors().or(() -> new PaperId(meant.get(0).id()))
				: FormErrors.of("which", wrong).or(() -> null);
	}

	@Allowed
	public int count(Actor actor, PaperFilter filter) {
		return this.database.sql("select count(*) from paper p where" + SEEN + SIFTED)
			.params(parameters(actor, filter))
			.query(Integer.class)
			.single();
	}

	/** The years that the register has papers of, the latest first. */
	@Allowed
	public List<String> years(Actor actor) {
		return this.database
			.sql("""
					select distinct to_char(coalesce(p.dated_on, (p.drafted_at at time zone 'Asia/Ho_Chi_Minh')::date), 'YYYY')
					  as y from paper p where"""
					+ SEEN + " order by y desc")
			.params(parameters(actor, PaperFilter.ALL))
			.query(String.class)
			.list();
	}

	private Map<String, Object> parameters(Actor actor, PaperFilter filter) {
		Set<String> read = this.sources.readBy(actor);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("committee", actor.committee().committeeId());
		parameters.put("makes", actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.LEADER));
		parameters.put("whole", actor.seesWholeCommittee());
		parameters.put("kinds", read.isEmpty() ? Set.of("") : read);
		parameters.put("units", actor.scope().unitValues());
		String asked = SearchKey.of(filter.get("q")).value().replaceFirst("^so (?=\\d)", "");
		parameters.put("q", new SearchKey(asked).pattern());
		parameters.put("number", asked.matches("\\d.*") ? asked + " %" : "");
		for (String name : List.of("type", "state", "year")) {
			parameters.put(name, filter.asked().text(name));
		}
		return parameters;
	}

}
