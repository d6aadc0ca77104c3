package vn.danvankheo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.jpa.repository.Query;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** Floors, their rooms, and whom a room may know. */
class ModularityTests {

	private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");

	private static final int MOST_FILES = 70;

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.danvankheo");

	private static final Map<String, Room> ROOMS = Room.all(CLASSES);

	@Test
	void rooms_know_only_those_they_name() {
		ApplicationModules modules = ApplicationModules.of(DanVanKheo.class);
		modules.verify();
		assertThat(modules.stream().map((module) -> module.getIdentifier().toString()))
			.containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
	}

	@Test
	void a_floor_knows_only_itself_and_floors_below() {
		List<String> upwards = new ArrayList<>();
		ROOMS.values()
			.forEach((room) -> room.mayKnow()
				.stream()
				.filter((other) -> ROOMS.get(other).floor().compareTo(room.floor()) > 0)
				.forEach((other) -> upwards.add(room.name() + " knows " + other)));
		assertThat(upwards).isEmpty();
	}

	@Test
	void nobody_knows_the_edges() {
		Set<String> known = new TreeSet<>();
		ROOMS.values().forEach((room) -> known.addAll(room.mayKnow()));
		assertThat(ROOMS.values().stream().filter((room) -> room.floor() == Room.Floor.EDGES).map(Room::name))
			.isNotEmpty()
			.noneMatch(known::contains);
	}

	@Test
	void every_class_lives_in_a_room_and_no_room_is_crowded() {
		Map<String, Long> files = Sources.files(Sources.JAVA, ".java")
			.stream()
			.collect(Collectors.groupingBy((file) -> Room.pathOf(file.getParent()), TreeMap::new,
					Collectors.counting()));
		Set<String> expected = ROOMS.values().stream().map(Room::path).collect(Collectors.toCollection(TreeSet::new));
		assertThat(files.remove("")).as("only the application itself stands outside").isEqualTo(1);
		assertThat(files.keySet()).isEqualTo(expected);
		files.forEach((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
	}

	/** What the map says of floors and rooms is what stands in the packages. */
	@Test
	void the_map_shows_every_room_on_its_floor() {
		Map<String, String> shown = new TreeMap<>();
		Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\w+)` \\|")
			.matcher(Sources.text(Path.of("docs/map.md")));
		while (row.find()) {
			shown.put(row.group(2), row.group(1));
		}
		Map<String, String> real = new TreeMap<>();
		ROOMS.values().forEach((room) -> real.put(room.name(), room.floor().folder()));
		assertThat(shown).isEqualTo(real);
	}

	/** Queries are strings, which the first check does not read. */
	@Test
	void queries_join_only_entities_of_rooms_they_may_know() {
		Map<String, JavaClass> entities = CLASSES.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.collect(Collectors.toMap(JavaClass::getSimpleName, (type) -> type));
		assertThat(entities).isNotEmpty();
		List<String> forbidden = new ArrayList<>();
		CLASSES.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(Query.class))
			.forEach((method) -> {
				Matcher word = WORD.matcher(method.getAnnotationOfType(Query.class).value());
				while (word.find()) {
					JavaClass entity = entities.get(word.group());
					if (entity != null && !Room.of(method.getOwner()).reads(Room.of(entity))) {
						forbidden.add(method.getFullName() + " reads " + word.group());
					}
				}
			});
		assertThat(forbidden).isEmpty();
	}

	@Test
	void sql_names_only_tables_of_rooms_it_may_know() {
		Map<String, String> owners = Tables.owners(CLASSES);
		assertThat(owners).containsEntry("participation", "emulation").containsEntry("visit_photo", "visit");
		List<String> forbidden = new ArrayList<>();
		int named = 0;
		for (Map.Entry<Path, String> file : Sources.texts(Sources.JAVA, ".java").entrySet()) {
			String room = file.getKey().getParent().getFileName().toString();
			for (String table : Tables.namedIn(file.getValue(), owners.keySet())) {
				named++;
				if (!ROOMS.get(room).reads(ROOMS.get(owners.get(table)))) {
					forbidden.add("%s names %s of %s".formatted(file.getKey().getFileName(), table, owners.get(table)));
				}
			}
		}
		assertThat(named).isPositive();
		assertThat(forbidden).isEmpty();
	}

	/**
	 * A room as its package declares it.
	 *
	 * @param name the room's name
	 * @param floor its floor
	 * @param mayKnow the rooms that it may know
	 */
	record Room(String name, Floor floor, Set<String> mayKnow) {

		/** From below. */
		enum Floor {

			GROUND, YEAR, STEPS, EDGES;

			String folder() {
				return name().toLowerCase();
			}

		}

		static Map<String, Room> all(JavaClasses classes) {
			return classes.stream()
				.filter((type) -> type.getSimpleName().equals("package-info")
						&& type.isAnnotatedWith(ApplicationModule.class))
				.map(Room::of)
				.collect(Collectors.toMap(Room::name, (room) -> room, (one, same) -> one, TreeMap::new));
		}

		static Room of(JavaClass type) {
			String[] path = type.getPackageName().split("\\.");
			ApplicationModule module = type.getPackage().getAnnotationOfType(ApplicationModule.class);
			assertThat(module.id()).as(type.getPackageName()).isEqualTo(path[3]);
			return new Room(path[3], Floor.valueOf(path[2].toUpperCase()),
					new TreeSet<>(Arrays.asList(module.allowedDependencies())));
		}

		static String pathOf(Path folder) {
			return Sources.JAVA.resolve("vn/danvankheo").relativize(folder).toString().replace('\\', '/');
		}

		String path() {
			return this.floor.folder() + "/" + this.name;
		}

		boolean reads(Room other) {
			return this.name.equals(other.name) || this.mayKnow.contains(other.name);
		}

	}

}
