package vn.danvankheo.year.emulation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.ground.file.SpreadsheetWriter;
import vn.danvankheo.ground.file.Table;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.runtime.LongWork;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;

/**
 * The list as a workbook: everything the filter asks, as it stood at one instant. It is
 * written to a file first, so that a slow reader holds nothing up.
 */
@Service
class ModelExport {

	private static final List<Table.Column> COLUMNS = Stream
		.of(Stream.of(new Table.Column("TT", 5), new Table.Column("Mã mô hình", 11), new Table.Column("Đơn vị", 22)),
				ListColumn.written().stream().map((column) -> column.column(List.of())),
				Stream.of(new Table.Column("Trạng thái", 14), new Table.Column("Ngày gửi", 13),
						new Table.Column("Muộn (ngày)", 9), new Table.Column("Nhập thay, nguồn", 20)))
		.flatMap(Function.identity())
		.toList();

	private final Campaigns campaigns;

	private final ModelList list;

	private final FactWords facts;

	private final Words words;

	private final TransactionTemplate oneInstant;

	private final Clock clock;

	ModelExport(Campaigns campaigns, ModelList list, FactWords facts, Words words,
			PlatformTransactionManager transactions, Clock clock) {
		this.campaigns = campaigns;
		this.list = list;
		this.facts = facts;
		this.words = words;
		this.oneInstant = new TransactionTemplate(transactions);
		this.oneInstant.setReadOnly(true);
		this.oneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		this.clock = clock;
	}

	/** A new temporary file with the list; whoever asks for it deletes it. */
	@Allowed
	public Path write(Actor actor, ModelFilter filter) {
		return LongWork.call(() -> this.oneInstant.execute((status) -> {
			try {
				Path file = Files.createTempFile("dvk-models", ".xlsx");
				write(actor, filter, file);
				return file;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}));
	}

	private void write(Actor actor, ModelFilter filter, Path file) throws IOException {
		Optional<Campaign> campaign = ModelBrowsing.chosen(
				this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()), filter,
				java.time.LocalDate.now(this.clock));
		try (OutputStream target = Files.newOutputStream(file);
				Stream<ExportedModel> models = campaign.map((found) -> this.list.all(actor.scope(), found.id(), filter))
					.orElseGet(Stream::empty)) {
			int[] number = { 0 };
			Iterable<List<Object>> rows = () -> models.map((model) -> line(++number[0], model)).iterator();
			String title = "MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”"
					+ campaign.map((found) -> " NĂM " + found.year()).orElse("");
			String day = "Tính đến ngày " + VietnameseDate.format(java.time.LocalDate.now(this.clock));
			SpreadsheetWriter.write(new Table("Mô hình", List.of(title, day), COLUMNS, rows), List.of(), target);
		}
	}

	private List<Object> line(int number, ExportedModel model) {
		List<Object> line = new ArrayList<>(List.of(number, model.code(), model.unitName()));
		ListColumn.written().forEach((column) -> line.add(column.cell(model.facts(), (fact) -> word(fact, model))));
		line.addAll(Arrays.asList(this.words.of(model.stage()), model.submittedOn(),
				(model.daysLate() > 0) ? model.daysLate() : null, model.entrySource()));
		return line;
	}

	private String word(Fact fact, ExportedModel model) {
		return (fact == Fact.FIELD) ? model.fieldName() : this.facts.of(fact, model.facts().of(fact).toString());
	}

}
