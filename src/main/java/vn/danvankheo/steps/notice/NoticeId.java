package vn.danvankheo.steps.notice;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of an assignment notice. */
@Embeddable
public record NoticeId(UUID noticeId) implements Serializable {

	static NoticeId next() {
		return new NoticeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.noticeId.toString();
	}

}
