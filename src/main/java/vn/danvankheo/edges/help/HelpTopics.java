package vn.danvankheo.edges.help;

import java.util.List;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which part of the guide speaks of which page. */
final class HelpTopics {

	private static final List<Topic> TOPICS = List.of(topic("/", "mo-dau"), topic("/more", "mo-dau"),
			topic("/help/**", "mo-dau"), topic("/account/**", "mo-dau"), topic("/rescued-forms/**", "mo-dau"),
			topic("/registrations/*/check", "don-vi-dang-ky-mo-hinh#gui-va-gui-tiep"),
			topic("/registrations/*/batches", "don-vi-dang-ky-mo-hinh#gui-va-gui-tiep"),
			topic("/batches/**", "don-vi-dang-ky-mo-hinh#gui-va-gui-tiep"),
			topic("/registrations/*/imports/**", "don-vi-dang-ky-mo-hinh#nhap-danh-sach"),
			topic("/imports/**", "don-vi-dang-ky-mo-hinh#nhap-danh-sach"),
			topic("/registrations/**", "don-vi-dang-ky-mo-hinh#soan-mot-mo-hinh"),
			topic("/participations/*/edit/**", "don-vi-dang-ky-mo-hinh#soan-mot-mo-hinh"),
			topic("/participations/*/withdrawal", "don-vi-dang-ky-mo-hinh#gui-va-gui-tiep"),
			topic("/participations/*/log/**", "xay-dung-mo-hinh#nhat-ky"),
			topic("/participations/*/plan/**", "xay-dung-mo-hinh#ke-hoach-cua-mo-hinh"),
			topic("/participations/*/changes/**", "xay-dung-mo-hinh#dieu-chinh-sau-khi-giao"),
			topic("/changes/**", "xay-dung-mo-hinh#dieu-chinh-sau-khi-giao"),
			topic("/year-plans/**", "xay-dung-mo-hinh#ke-hoach-nam-cua-don-vi"),
			topic("/implementation", "xay-dung-mo-hinh"), topic("/participations/**", "co-quan-thuong-truc"),
			topic("/receptions/**", "co-quan-thuong-truc"), topic("/entries/**", "co-quan-thuong-truc"),
			topic("/ledger", "lanh-dao"), topic("/obligations/year", "bao-cao-dinh-ky#bang-theo-doi"),
			topic("/obligations/y/**", "bao-cao-dinh-ky#bang-theo-doi"), topic("/reports/**", "bao-cao-dinh-ky"),
			topic("/reviews/**", "bao-cao-dinh-ky#tu-kiem-tra"),
			topic("/campaigns/*/report-days", "bao-cao-dinh-ky#dat-lich"),
			topic("/campaigns/*/report-questions", "bao-cao-dinh-ky#dat-lich"),
			topic("/obligations/**", "co-quan-thuong-truc"), topic("/saved-views/**", "co-quan-thuong-truc"),
			topic("/campaigns/*/area-members", "phu-trach-dia-ban-va-thong-bao-giao"),
			topic("/campaigns/**", "co-quan-thuong-truc"), topic("/units/**", "co-quan-thuong-truc"),
			topic("/people/**", "co-quan-thuong-truc"), topic("/committees/**", "co-quan-thuong-truc"),
			topic("/papers/books", "van-thu#truoc-khi-dung-lan-dau"),
			topic("/papers/**", "van-thu#ban-hanh-mot-van-ban"),
			topic("/assignment-notices/**", "phu-trach-dia-ban-va-thong-bao-giao"),
			topic("/inspections/*/**", "doan-kiem-tra#ghi-ket-qua-va-bien-ban"),
			topic("/criteria-sets/**", "doan-kiem-tra#ghi-ket-qua-va-bien-ban"),
			topic("/inspection-results/**", "doan-kiem-tra#ghi-ket-qua-va-bien-ban"),
			topic("/inspections/**", "doan-kiem-tra"), topic("/inspection-teams/**", "doan-kiem-tra"),
			topic("/inspection-samples", "doan-kiem-tra#chon-mau"), topic("/holidays/**", "doan-kiem-tra"),
			topic("/interests/**", "doan-kiem-tra"), topic("/appraisals/**", "tham-dinh-va-hop-xet"),
			topic("/proposals/**", "tham-dinh-va-hop-xet"), topic("/meetings/**", "tham-dinh-va-hop-xet"),
			topic("/concerns/**", "vuong-mac-kien-nghi"), topic("/area/**", "thanh-vien-ban-chi-dao#bam-sat-dia-ban"));

	private HelpTopics() {
	}

	/**
	 * Where the guide speaks of the page at this path; its table of contents for a page
	 * it does not know.
	 */
	static String of(String path) {
		PathContainer asked = PathContainer.parsePath(path);
		return TOPICS.stream()
			.filter((topic) -> topic.pages().matches(asked))
			.findFirst()
			.map((topic) -> "/help/" + topic.part())
			.orElse("/help");
	}

	private static Topic topic(String pages, String part) {
		return new Topic(PathPatternParser.defaultInstance.parse(pages), part);
	}

	private record Topic(PathPattern pages, String part) {
	}

}
