package vn.danvankheo.edges.home;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Somebody saves what he asks of a list, and finds it again. */
@Service
class ViewKeeping {

	private static final int LONGEST = 60;

	private static final int MOST = 12;

	private final SavedViews views;

	private final Clock clock;

	ViewKeeping(SavedViews views, Clock clock) {
		this.views = views;
		this.clock = clock;
	}

	/** His views of every list. */
	@Allowed
	@Transactional(readOnly = true)
	public List<SavedView> list(Actor actor) {
		return this.views.of(actor);
	}

	/** What a list shows of his views while it is asked for this. */
	@Allowed
	@Transactional(readOnly = true)
	public ViewsOfList of(Actor actor, SavedList list, AskedFilter asked) {
		return new ViewsOfList(list, asked,
				this.views.of(actor).stream().filter((view) -> view.list() == list).toList());
	}

	/**
	 * Saves this filter under this name. Returns what is wrong, by field: a name is
	 * needed, and twice the same is refused, as are more than twelve for one list.
	 */
	@Allowed
	@Transactional
	public FormErrors save(Actor actor, SavedList list, AskedFilter asked, String name) {
		FormErrors errors = new FormErrors();
		String called = errors.text("name", name, LONGEST, "Nhập tên cho bộ lọc");
		if (!asked.narrows()) {
			errors.add("name", "Chưa lọc gì để lưu; anh/chị quay lại danh sách và chọn điều kiện lọc");
		}
		if (of(actor, list, asked).views().size() >= MOST) {
			errors.add("name", "Mỗi danh sách lưu được %d bộ lọc; anh/chị bỏ bớt một bộ lọc rồi lưu".formatted(MOST));
		}
		if (errors.none() && !this.views.add(actor, new SavedView(UUID.randomUUID(), list, called, asked.query()),
				this.clock.instant())) {
			errors.add("name", "Anh/chị đã có bộ lọc tên này; chọn tên khác");
		}
		return errors;
	}

	/** Forgets one of his views. */
	@Allowed
	@Transactional
	public void remove(Actor actor, UUID id) {
		if (!this.views.remove(actor, id)) {
			throw new NoSuchRecord();
		}
	}

}
