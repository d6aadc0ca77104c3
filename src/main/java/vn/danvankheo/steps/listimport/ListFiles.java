package vn.danvankheo.steps.listimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Excerpt;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Participation;

/** The files of one unit's list: what to fill in, what stands there, what was refused. */
@Service
public class ListFiles {

	private final Desk desk;

	private final ListImports imports;

	private final ListImportRows rows;

	private final ListContexts contexts;

	private final Units units;

	private final Words words;

	ListFiles(Desk desk, ListImports imports, ListImportRows rows, ListContexts contexts, Units units, Words words) {
		this.desk = desk;
		this.imports = imports;
		this.rows = rows;
		this.contexts = contexts;
		this.units = units;
		this.words = words;
	}

	/** An empty list for the unit to fill in. */
	@Allowed
	@Transactional(readOnly = true)
	public byte[] template(Actor actor, RegistrationId id) {
		Registration list = this.desk.list(actor, id);
		KnownFields fields = this.contexts.fields(list.place().campaign());
		int year = this.contexts.campaign(list.place().campaign(), list.place().committee()).year();
		return bytes((target) -> ListFile.template(titleLines(list), fields, year, target));
	}

	/** The list as it stands, withdrawn models left out. */
	@Allowed
	@Transactional(readOnly = true)
	public byte[] list(Actor actor, RegistrationId id) {
		Registration list = this.desk.list(actor, id);
		KnownFields fields = this.contexts.allFields(list.place().campaign());
		List<Participation> models = this.desk.models(actor, list)
			.stream()
			.filter((model) -> model.stage().live())
			.toList();
		Map<ModelId, String> codes = this.contexts.codes(models);
		List<ListFile.Entry> entries = models.stream()
			.map((model) -> new ListFile.Entry(codes.get(model.model()), model.facts()))
			.toList();
		return bytes((target) -> ListFile.list(titleLines(list), fields, entries, target));
	}

	/** The rows that were refused, as the same sheet with the reasons beside them. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public byte[] refused(Actor actor, UUID id) {
		ListImport list = this.imports.findByImportIdAndCommittee(id, actor.committee())
			.filter((one) -> one.isSeenBy(actor) && !one.file().isForgotten())
			.orElseThrow(NoSuchRecord::new);
		ListContext context = this.contexts.of(actor, list);
		ListSheets.Listed read = ListSheets.of(list.file().sheets(), context.fields()).read(list.wantedSheet());
		SortedMap<Integer, String> remarks = new TreeMap<>();
		for (ListImportRow row : this.rows.findByImportIdOrderByPosition(id, Limit.unlimited())) {
			if (row.outcome() == ListRow.Outcome.REFUSED) {
				remarks.put(row.number(), reasons(row.content()));
			}
		}
		return bytes(
				(target) -> Excerpt.write(read.sheet(), read.heading().lastRow(), "Lý do không nhận", remarks, target));
	}

	private String reasons(ListRow row) {
		return row.findings(Finding.Weight.REFUSES)
			.stream()
			.map((finding) -> place(finding) + this.words.of(finding))
			.collect(Collectors.joining("\n"));
	}

	private static String place(Finding finding) {
		return finding.column().isEmpty() ? "" : "Cột " + finding.column() + ": ";
	}

	private List<String> titleLines(Registration list) {
		String unit = this.units.findByIdAndCommittee(list.place().unit(), list.place().committee())
			.map(Unit::name)
			.orElseThrow(NoSuchRecord::new);
		int year = this.contexts.campaign(list.place().campaign(), list.place().committee()).year();
		return List.of(unit.toUpperCase(Locale.forLanguageTag("vi")),
				"DANH SÁCH ĐĂNG KÝ XÂY DỰNG MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” NĂM " + year);
	}

	private static byte[] bytes(Writing writing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writing.to(bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private interface Writing {

		void to(OutputStream target) throws IOException;

	}

}
