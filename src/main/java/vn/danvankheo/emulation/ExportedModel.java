package vn.danvankheo.emulation;

import java.time.LocalDate;

/**
 * One line of the exported list.
 *
 * @param code what people call the model on paper
 * @param unitName the unit
 * @param unitKind its kind
 * @param name this year's name
 * @param modelKind mô hình or điển hình
 * @param ownerKind tập thể or cá nhân
 * @param fieldName lĩnh vực
 * @param novelty mới, duy trì, nâng cấp, nhân rộng
 * @param hardField whether it is marked as a hard field
 * @param address địa chỉ
 * @param startsOn first day
 * @param endsOn last day
 * @param content nội dung
 * @param owner chủ mô hình
 * @param personInCharge người phụ trách
 * @param phone điện thoại
 * @param note ghi chú
 * @param stage where it stands
 * @param submittedOn the day it was first sent; null before
 * @param daysLate how many days late that was
 * @param entrySource «nhập thay, nguồn …»
 */
record ExportedModel(String code, String unitName, String unitKind, String name, ModelKind modelKind,
		OwnerKind ownerKind, String fieldName, Novelty novelty, boolean hardField, String address, LocalDate startsOn,
		LocalDate endsOn, String content, String owner, String personInCharge, String phone, String note, Stage stage,
		LocalDate submittedOn, int daysLate, String entrySource) {

	static final String SQL = """
			select m.code, u.short_name as unit_name, u.kind as unit_kind, p.name, p.model_kind, p.owner_kind,
			  f.name as field_name, p.novelty, p.hard_field, p.address, p.starts_on, p.ends_on, p.content, p.owner,
			  p.person_in_charge, p.phone, p.note, p.stage,
			  cast(p.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) as submitted_on, p.days_late, p.entry_source
			from participation p
			join emulation_model m on m.committee_id = p.committee_id and m.model_id = p.model_id
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			left join field f on f.committee_id = p.committee_id and f.field_id = p.field_id
			""";

}
