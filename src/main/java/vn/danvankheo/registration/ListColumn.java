package vn.danvankheo.registration;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.danvankheo.organisation.SearchKey;

/**
 * What a column of a list holds, known by the many headings units give it. The patterns
 * are matched, in this order, against the heading's search key.
 */
enum ListColumn {

	/** Columns of the office's own export, and of what this reader gives back. */
	IGNORED("", "(ten )?don vi( dang ky)?|ma( so| mo hinh)?|trang thai|ly do khong nhan"),
	/** TT. */
	ORDINAL("TT", "tt|stt|so tt|so thu tu"),
	/** Chủ mô hình và người phụ trách in one cell. */
	OWNER_AND_PERSON("Chủ mô hình, người phụ trách",
			".*\\bchu (mo hinh|mh|nhiem)\\b.*phu trach.*|.*phu trach.*\\bchu (mo hinh|mh)\\b.*"),
	/** Thời gian in one cell. */
	PERIOD("Thời gian thực hiện",
			".*bat dau.*ket thuc.*|(thoi gian|tg|tien do|thoi diem)( thuc hien| trien khai| xay dung| dang ky)?"),
	/** Ngày bắt đầu. */
	START("Ngày bắt đầu", ".*bat dau.*|.*khoi dau.*|tu ngay( thang nam)?|(thoi gian|tg)( thuc hien)? tu( ngay)?"),
	/** Ngày kết thúc. */
	END("Ngày kết thúc", ".*ket thuc.*|.*hoan thanh.*|den ngay( thang nam)?|(thoi gian|tg)( thuc hien)? den( ngay)?"),
	/** Mới, duy trì, nâng cấp, nhân rộng. */
	NOVELTY("Mới/duy trì", ".*duy tri.*|.*nhan rong.*|tinh chat|moi"),
	/** Điện thoại. */
	PHONE("Điện thoại", ".*dien thoai.*|.*\\b(sdt|so dt|lien he|lien lac)\\b.*|dt"),
	/** Tập thể or cá nhân as a word. */
	OWNER_KIND("Tập thể/Cá nhân",
			"(loai hinh |hinh thuc |chu the |doi tuong )?(la )?tap the( hoac| hay)? ca nhan|(loai )?chu the|tt cn"),
	/** A mark for tập thể. */
	COLLECTIVE("Tập thể", "(?!ten )(.* )?tap the( danh dau( x)?| x)?"),
	/** A mark for cá nhân. */
	INDIVIDUAL("Cá nhân", "(?!ten )(.* )?ca nhan( danh dau( x)?| x)?"),
	/** Loại. */
	KIND("Loại", "(phan )?loai( mo hinh| hinh)?( dien hinh)?( mh dh)?|mh dh"),
	/** Tên mô hình, điển hình. */
	NAME("Tên mô hình, điển hình",
			"(ten )?(goi )?(cua )?(cac )?(mo hinh|mh|dien hinh)( va| hoac)?( dien hinh| dh)?( dan van kheo| dvk)?"
					+ "( dang ky)?( xay dung)?"),
	/** Ưu tiên lĩnh vực khó. */
	HARD_FIELD("Lĩnh vực khó (ưu tiên)", ".*uu tien.*|.*linh vuc kho.*|.*trong tam.*"),
	/** Lĩnh vực. */
	FIELD("Lĩnh vực", "(thuoc )?linh vuc.*|lv"),
	/** Địa chỉ thực hiện. */
	ADDRESS("Địa chỉ thực hiện", ".*dia (chi|diem|ban).*|noi thuc hien|d c( thuc hien)?"),
	/** Nội dung thực hiện. */
	CONTENT("Nội dung thực hiện", ".*noi dung.*|.*tom tat.*|.*cach (lam|thuc).*"),
	/** Người phụ trách. */
	PERSON("Người phụ trách", ".*phu trach.*|.*dau moi.*|.*nguoi dung dau.*"),
	/** Chủ mô hình. */
	OWNER("Chủ mô hình", "chu (mo hinh|mh|the).*|(don vi|tap the ca nhan) (thuc hien|chu tri)"),
	/** Ghi chú. */
	NOTE("Ghi chú", "ghi chu.*");

	private final String title;

	private final Pattern headings;

	ListColumn(String title, String headings) {
		this.title = title;
		this.headings = Pattern.compile(headings);
	}

	/** The column a heading names. */
	static Optional<ListColumn> named(String heading) {
		String key = SearchKey.of(heading).value();
		return Stream.of(values()).filter((column) -> column.headings.matcher(key).matches()).findFirst();
	}

	/** What the column is called in the template and in exports. */
	String title() {
		return this.title;
	}

}
