package vn.danvankheo.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.access.PageForm.Control;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a field says, its form is answered; nothing that is typed breaks a page. */
@DatabaseTest
class OddFieldsTests {

	private static final List<String> ODD = List.of("", "khong-co", "-1", "99999999999999999999", "1e9",
			"\u202e31/2/2027\u0000", "\ud83c\udf31 \u2713", "x".repeat(20_000));

	private static final Map<String, Role> EVERYBODY = Map.of("phuong1", Role.UNIT_OFFICER, "bithu1", Role.UNIT_HEAD,
			"danvan", Role.STANDING_OFFICE, "vanthu", Role.CLERK, "kiemtra", Role.INSPECTOR, "thanhvien",
			Role.COMMITTEE_MEMBER, "thuongtruc", Role.LEADER, "quantri", Role.ADMINISTRATOR);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private TransactionOperations transactions;

	private FormWalk walk;

	private Subjects own;

	private final Set<String> tried = new TreeSet<>();

	private final Set<String> broken = new TreeSet<>();

	@Test
	void every_field_of_every_form_may_say_anything() {
		StoryWorld world = StoryWorld.in(this.beans);
		this.own = Subjects.of(this.beans, world, "phuong1", world.ward());
		this.walk = new FormWalk(this.mvc, this.transactions, world);
		EVERYBODY.forEach(this::walk);
		assertThat(this.broken).isEmpty();
		assertThat(this.tried).hasSizeGreaterThan(150);
	}

	private void walk(String person, Role role) {
		Route.all()
			.stream()
			.filter((route) -> route.get() && route.roles().contains(role))
			.flatMap((route) -> this.walk.forms(person, route.filled(this.own.values(route))).stream())
			.forEach((form) -> form.controls().forEach((control) -> say(person, form, control)));
	}

	private void say(String person, PageForm form, Control control) {
		String what = FormWalk.kind(form.action()) + " " + FormWalk.kind(control.name());
		if (control.name().equals("formKey") || !this.tried.add(what)) {
			return;
		}
		for (String odd : ODD) {
			int status = status(person, form, new Control(control.name(), odd, control.single(), true));
			if (status >= 500) {
				this.broken.add("%s «%s» as %s: %d".formatted(what, odd.substring(0, Math.min(12, odd.length())),
						person, status));
			}
		}
	}

	/** What is thrown past the pages is a breakdown. */
	private int status(String person, PageForm form, Control said) {
		try {
			MockHttpServletResponse answer = this.walk.send(person, form, form.sent(said, said));
			return answer.getStatus();
		}
		catch (RuntimeException ex) {
			return 500;
		}
	}

}
