package vn.danvankheo.edges.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.ConcurrentModel;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.following.FollowedUnits;
import vn.danvankheo.steps.registration.UnitProgresses;
import vn.danvankheo.steps.sending.LastReceipts;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.WorkSource;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.campaign.YearStepsOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A step that cannot say in time what waits does not take home along. */
@DatabaseTest
class SlowSourceTests {

	private static final Work OTHER = new Work("Việc khác", null, "/papers", null, 1);

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionOperations transactions;

	private final AtomicInteger asked = new AtomicInteger();

	private final RestingSources resting = new RestingSources();

	private final WorkSource slowly = this::slow;

	private Instant now = Instant.parse("2023-03-20T01:00:00Z");

	@Test
	void home_shows_the_rest_and_says_that_something_is_being_counted() {
		Actor office = StoryWorld.in(this.beans).actor("danvan");
		Actor elsewhere = StoryWorld.in(this.beans).actor("danvan");
		HomePage page = home(this.slowly, office);
		assertThat(page.queues()).containsExactly(OTHER);
		assertThat(page.incomplete()).isTrue();
		assertThat(home(this.slowly, office).incomplete()).isTrue();
		assertThat(this.asked).as("it is left alone").hasValue(1);
		assertThat(this.resting.contains(this.slowly, elsewhere.committee(), this.now)).isFalse();
		this.now = this.now.plusSeconds(60);
		home(this.slowly, office);
		assertThat(this.asked).as("and asked again after a minute").hasValue(2);
	}

	@Test
	void what_is_wrong_otherwise_is_not_hidden() {
		Actor office = StoryWorld.in(this.beans).actor("danvan");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> home((actor, now) -> {
			throw new IllegalStateException("wrong");
		}, office));
	}

	/** Takes a millisecond longer than it may. */
	private List<Work> slow(Actor actor, Instant now) {
		this.asked.incrementAndGet();
		this.database.sql("set local statement_timeout = '1ms'").update();
		this.database.sql("select count(*) from generate_series(1, 100000000)").query(Integer.class).single();
		return List.of();
	}

	private HomePage home(WorkSource first, Actor actor) {
		HomeSources sources = new HomeSources(List.of(first, (someone, at) -> List.of(OTHER)), List.of(), List.of(),
				this.resting);
		HomeDesk desk = new HomeDesk(sources, this.database, bean(Campaigns.class), bean(SteeringCommittees.class),
				bean(Units.class), bean(UnitProgresses.class), bean(LastReceipts.class), bean(AreaContacts.class),
				bean(YearStepsOf.class), bean(FollowedUnits.class), clock()) {
			@Override
			public HomePage pageFor(Actor who) {
				return SlowSourceTests.this.transactions.execute((status) -> super.pageFor(who));
			}
		};
		ConcurrentModel model = new ConcurrentModel();
		new HomeController(desk, this.resting, clock()).home(actor, model);
		return (HomePage) model.getAttribute("page");
	}

	private Clock clock() {
		return Clock.fixed(this.now, bean(Clock.class).getZone());
	}

	private <T> T bean(Class<T> type) {
		return this.beans.getBean(type);
	}

}
