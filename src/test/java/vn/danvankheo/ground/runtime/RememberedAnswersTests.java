package vn.danvankheo.ground.runtime;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Asked again while one page is read. */
class RememberedAnswersTests {

	private final List<String> asked = new ArrayList<>();

	private final Room kitchen = room("kitchen");

	private final Room hall = room("hall");

	@BeforeEach
	void begin() {
		TransactionSynchronizationManager.initSynchronization();
		TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
	}

	@AfterEach
	void end() {
		TransactionSynchronizationManager.clear();
	}

	private Room room(String name) {
		ProxyFactory factory = new ProxyFactory((Room) (what) -> {
			this.asked.add(name + " " + what);
			return new ArrayList<>(List.of(name + " " + what));
		});
		factory.addAdvisor(RememberedAnswers.askedOnceAdvisor());
		return (Room) factory.getProxy();
	}

	@Test
	void a_question_is_asked_once_with_each_argument() {
		assertThat(this.kitchen.all("chairs")).isEqualTo(this.kitchen.all("chairs")).containsExactly("kitchen chairs");
		assertThat(this.kitchen.all("tables")).containsExactly("kitchen tables");
		assertThat(this.asked).containsExactly("kitchen chairs", "kitchen tables");
	}

	@Test
	void each_bean_has_answers_of_its_own() {
		assertThat(this.kitchen.all("chairs")).containsExactly("kitchen chairs");
		assertThat(this.hall.all("chairs")).containsExactly("hall chairs");
	}

	@Test
	void nobody_changes_what_the_next_is_told() {
		List<String> first = this.kitchen.all("chairs");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(first::clear);
		assertThat(this.kitchen.all("chairs")).containsExactly("kitchen chairs");
	}

	@Test
	void whoever_may_write_asks_each_time() {
		TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
		this.kitchen.all("chairs").clear();
		assertThat(this.kitchen.all("chairs")).containsExactly("kitchen chairs");
		assertThat(this.asked).hasSize(2);
	}

	/** Knows something. */
	interface Room {

		@AskedOnce
		List<String> all(String what);

	}

}
