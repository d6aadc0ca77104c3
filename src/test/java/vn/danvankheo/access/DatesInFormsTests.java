package vn.danvankheo.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;

import vn.danvankheo.access.PageForm.Control;
import vn.danvankheo.Sources;
import vn.danvankheo.ground.document.PaperStory;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever form asks for a day says of one that does not exist that it does not. */
@DatabaseTest
class DatesInFormsTests {

	private static final String NO_DAY = "31/2/2027";

	private static final Pattern DATE_INPUT = Pattern.compile("<input\\b[^>]*\\bdata-date\\b[^>]*>");

	private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");

	private static final Map<String, Role> EVERYBODY = Map.of("phuong1", Role.UNIT_OFFICER, "danvan",
			Role.STANDING_OFFICE, "vanthu", Role.CLERK, "thuongtruc", Role.LEADER, "quantri", Role.ADMINISTRATOR);

	/** What must be chosen before a form looks at its day. */
	private static final Map<String, String> CHOSEN = Map.of("kind", "RETURN");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private TransactionOperations transactions;

	private StoryWorld world;

	private Subjects own;

	private FormWalk walk;

	private final Set<String> tried = new TreeSet<>();

	private final Set<String> silent = new TreeSet<>();

	@Test
	void every_form_tells_who_types_a_day_that_does_not_exist() {
		this.world = StoryWorld.in(this.beans);
		this.own = Subjects.of(this.beans, this.world, "phuong1", this.world.ward());
		this.walk = new FormWalk(this.mvc, this.transactions, this.world);
		EVERYBODY.forEach(this::walk);
		look("phuong1", "/participations/" + this.own.id("draft") + "/edit/place-and-time");
		StoryModels models = new StoryModels(this.world);
		Participation received = models.change(models.sent(this.world.ward(), "Được tiếp nhận"),
				(model) -> model.receive(models.move("danvan")));
		look("danvan", "/appraisals/" + received.id());
		String paper = "/papers/" + new PaperStory(this.world).awaiting();
		look("thuongtruc", paper);
		look("vanthu", paper + "/issue");
		String concern = "/concerns/" + this.own.id("concern");
		look("danvan", concern, (action) -> action.equals(concern + "/referral"));
		assertThat(this.silent).isEmpty();
		assertThat(this.tried.stream().map((form) -> form.replaceAll(".* |\\{id}", "")))
			.containsAll(namesInTemplates());
	}

	/** What every page calls its days, but for the facts of a model. */
	private static Set<String> namesInTemplates() {
		Set<String> names = new TreeSet<>(Set.of("startsOn", "endsOn"));
		Sources.texts(Sources.TEMPLATES, ".html")
			.values()
			.forEach((template) -> Pattern.compile(":: date\\([$]?\\{?'([\\w-]+)")
				.matcher(template)
				.results()
				.forEach((name) -> names.add(name.group(1))));
		return names;
	}

	private void walk(String person, Role role) {
		Route.all().stream().filter((route) -> route.get() && route.roles().contains(role)).forEach((route) -> {
			look(person, route.filled(this.own.values(route)));
		});
	}

	private void look(String person, String path) {
		look(person, path, (action) -> true);
	}

	/** Tries the forms of a page whose action reads the day. */
	private void look(String person, String path, Predicate<String> reads) {
		String page = this.walk.page(person, path);
		Set<String> dates = DATE_INPUT.matcher(page)
			.results()
			.map(MatchResult::group)
			.flatMap((input) -> NAME.matcher(input).results().map((name) -> name.group(1)))
			.collect(Collectors.toSet());
		PageForm.on(page, path)
			.stream()
			.filter((form) -> form.method().equals("POST") && reads.test(form.action()))
			.forEach((form) -> form.controls()
				.stream()
				.filter((control) -> dates.contains(control.name()))
				.forEach((control) -> send(person, form, control)));
	}

	private void send(String person, PageForm form, Control day) {
		String what = FormWalk.kind(form.action()) + " " + FormWalk.kind(day.name());
		if (!this.tried.add(what)) {
			return;
		}
		MultiValueMap<String, String> fields = form.sent(day, new Control(day.name(), NO_DAY, true, true));
		form.controls()
			.stream()
			.filter((control) -> control.value().equals(CHOSEN.get(control.name())))
			.forEach((control) -> fields.set(control.name(), control.value()));
		MockHttpServletResponse answer = this.walk.send(person, form, fields);
		if (answer.getStatus() != 422 || !FormWalk.text(answer).contains("Không có ngày " + NO_DAY)) {
			this.silent.add(what + " " + answer.getStatus());
		}
	}

}
