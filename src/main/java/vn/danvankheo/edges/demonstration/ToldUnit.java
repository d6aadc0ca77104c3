package vn.danvankheo.edges.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The story of one unit.
 *
 * @param notes what is told of it: 2023, nay, muon, ly do thieu, gia han, mien
 */
record ToldUnit(String code, Map<String, String> notes, List<ToldModel> models) {

	/** All units of a text. */
	static List<ToldUnit> list(List<String> lines) {
		List<ToldUnit> units = new ArrayList<>();
		for (String line : lines) {
			if (line.startsWith("== ")) {
				units.add(new ToldUnit(line.substring(3).strip(), new HashMap<>(), new ArrayList<>()));
			}
			else if (line.length() > 1 && "-+^*~".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
				units.get(units.size() - 1).models.add(ToldModel.of(line));
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				String[] note = line.split(":", 2);
				units.get(units.size() - 1).notes.put(note[0].strip(), (note.length > 1) ? note[1].strip() : "");
			}
		}
		return units;
	}

	List<ToldModel> earlierModels() {
		return this.models.stream().filter(ToldModel::inEarlierYear).toList();
	}

	List<ToldModel> modelsNow() {
		return this.models.stream().filter(ToldModel::inThisYear).toList();
	}

	List<Turn> earlierTurns() {
		return Turn.list(this.notes.getOrDefault("2023", ""));
	}

	List<Turn> turnsNow() {
		return Turn.list(this.notes.getOrDefault("nay", ""));
	}

	boolean late() {
		return this.notes.containsKey("muon");
	}

	/** Something told of the unit; null when it is not. */
	String note(String name) {
		return this.notes.get(name);
	}

}
