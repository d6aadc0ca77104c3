package vn.danvankheo.ground.organisation;

/** What kind of unit registers models (plan, III and IV). */
public enum UnitKind {

	/** Đảng bộ phường, xã. */
	WARD,
	/** Đảng bộ, chi bộ cơ sở khối cơ quan. */
	AGENCY,
	/** Đảng bộ, chi bộ cơ sở khối doanh nghiệp. */
	ENTERPRISE,
	/** Đảng bộ, chi bộ cơ sở khối trường học. */
	SCHOOL,
	/** Ban, phòng, ngành cấp thị xã. */
	DEPARTMENT,
	/** Ủy ban MTTQ và các tổ chức chính trị - xã hội. */
	FRONT_OR_MASS_ORGANISATION,
	/** Hội xã hội. */
	ASSOCIATION

}
