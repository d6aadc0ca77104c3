package vn.danvankheo.ground.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The rescued forms of each account and browser, for a day. */
@Repository
class RescuedForms implements KeptForms {

	static final Duration KEPT = Duration.ofHours(24);

	private static final int MOST = 20;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Clock clock;

	RescuedForms(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps it for this account and browser; the same content is kept once. */
	void keep(UUID account, String browser, String digest, RescuedForm form) {
		this.jdbc.sql("""
				insert into rescued_form (rescued_form_id, account_id, browser_hash, digest, path, fields, rescued_at)
				values (:id, :account, :browser, :digest, :path, cast(:fields as jsonb), :now)
				on conflict (account_id, browser_hash, digest) do update set rescued_at = excluded.rescued_at""")
			.param("id", UUID.randomUUID())
			.param("account", account)
			.param("browser", browser)
			.param("digest", digest)
			.param("path", form.path())
			.param("fields", JSON.writeValueAsString(new Content(form.fields(), form.files())))
			.param("now", Timestamp.from(form.rescuedAt()))
			.update();
		this.jdbc.sql("""
				delete from rescued_form where account_id = :account and rescued_form_id not in (
				  select rescued_form_id from rescued_form where account_id = :account
				  order by rescued_at desc limit :most)""").param("account", account).param("most", MOST).update();
	}

	/** What this account sent from this browser and has not saved, newest first. */
	List<RescuedForm> of(UUID account, String browser) {
		return this.jdbc.sql("""
				select rescued_form_id, path, fields, rescued_at from rescued_form
				where account_id = :account and browser_hash = :browser and rescued_at > :limit
				order by rescued_at desc""")
			.param("account", account)
			.param("browser", browser)
			.param("limit", limit())
			.query(RescuedForms::read)
			.list();
	}

	/** It is saved, or on the screen, or not wanted. */
	void forget(UUID account, UUID id) {
		this.jdbc.sql("delete from rescued_form where account_id = :account and rescued_form_id = :id")
			.param("account", account)
			.param("id", id)
			.update();
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest request, UUID account) {
		return BrowserMark.of(request)
			.filter((mark) -> !of(account, mark.hash()).isEmpty())
			.map((mark) -> "/rescued-forms");
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
	void forgetOld() {
		this.jdbc.sql("delete from rescued_form where rescued_at < :limit").param("limit", limit()).update();
	}

	private Timestamp limit() {
		return Timestamp.from(this.clock.instant().minus(KEPT));
	}

	private static RescuedForm read(ResultSet row, int number) throws SQLException {
		Content content = JSON.readValue(row.getString("fields"), Content.class);
		return new RescuedForm(row.getObject("rescued_form_id", UUID.class), row.getString("path"), content.fields(),
				content.files(), row.getTimestamp("rescued_at").toInstant());
	}

	record Content(List<RescuedForm.Field> fields, List<RescuedForm.Field> files) {

	}

}
