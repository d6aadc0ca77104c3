package vn.danvankheo.ground.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The database made the stored keys anew as SearchKey makes them. */
@DatabaseTest
class SearchKeyMigrationTests {

	private static final Path SCRIPT = Path.of("src/main/resources/db/migration/ground/organisation",
			"V320__find_names_with_and_without_apostrophes.sql");

	@Autowired
	private Flyway flyway;

	@Test
	void the_migration_makes_the_same_keys_of_every_letter() throws IOException, SQLException {
		List<String> texts = Stream
			.concat(Stream.of("Xã Cư M'gar MH-0060", "Đắk R’Lấp", "Krông Năng – Ea Hʼleo", "Ðak-Ðoa", "'K' - -x"),
					IntStream.rangeClosed(0x20, 0xFFFD)
						.filter(Character::isDefined)
						.filter((letter) -> !Character.isSurrogate((char) letter) && !isNew(letter))
						.mapToObj((letter) -> "Ấ" + (char) letter + "b " + (char) letter + "-" + (char) letter + "'c"))
			.toList();
		List<String> made = madeByTheDatabase(texts);
		assertThat(made).hasSameSizeAs(texts);
		assertThat(IntStream.range(0, made.size()).filter((at) -> !made.get(at).equals(keys(texts.get(at)))))
			.extracting((at) -> made.get(at) + " / " + keys(texts.get(at)))
			.isEmpty();
	}

	/**
	 * Georgian, Cyrillic, Glagolitic and phonetic capitals that databases, or Java, of
	 * some years do not know yet.
	 */
	private static boolean isNew(int letter) {
		return letter >= 0x1C89 && letter <= 0x1CBF || letter == 0x2C2F || letter == 0x2C5F
				|| letter >= 0xA7B8 && letter <= 0xA7FF;
	}

	private static String keys(String text) {
		return SearchKey.of(text) + " | " + SearchKey.ofAll(text);
	}

	private List<String> madeByTheDatabase(List<String> texts) throws IOException, SQLException {
		String script = Files.readString(SCRIPT);
		List<String> made = new ArrayList<>();
		try (Connection owner = this.flyway.getConfiguration().getDataSource().getConnection()) {
			owner.setAutoCommit(false);
			try (Statement functions = owner.createStatement()) {
				functions.execute(script.substring(0, script.indexOf("update unit")));
			}
			try (PreparedStatement keys = owner.prepareStatement(
					"select key_of(said) || ' | ' || keys_of(said) from unnest(?) with ordinality as t (said, at) order by at")) {
				Array sent = owner.createArrayOf("text", texts.toArray());
				keys.setArray(1, sent);
				ResultSet row = keys.executeQuery();
				while (row.next()) {
					made.add(row.getString(1));
				}
			}
			owner.rollback();
		}
		return made;
	}

}
