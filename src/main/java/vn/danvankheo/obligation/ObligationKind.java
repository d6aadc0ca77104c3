package vn.danvankheo.obligation;

/** What kind of thing is owed. */
public enum ObligationKind {

	/** Danh sách đăng ký of one round (plan, V bước 1). */
	REGISTRATION

}
