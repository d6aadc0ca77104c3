"""A spreadsheet as an officer would send it, written with nothing but a zip file."""

import io
import zipfile
from xml.sax.saxutils import escape

HEADINGS = ["TT", "Tên mô hình, điển hình", "Loại", "Tập thể/Cá nhân", "Lĩnh vực", "Địa chỉ thực hiện", "Ngày bắt đầu", "Ngày kết thúc",
            "Nội dung thực hiện", "Chủ mô hình", "Người phụ trách", "Điện thoại", "Mới/duy trì", "Ghi chú"]
HEADS = ["Nhóm hộ", "Con đường", "Phiên chợ", "Mảnh vườn", "Kệ sách", "Ngọn đèn", "Gian bếp", "Chuyến xe", "Cây cầu", "Sân nhà"]
TAILS = ["không rác nhựa", "vì người nghèo", "an toàn giao thông", "hiến đất", "đổi rác lấy quà", "dạy chữ buổi tối", "nghe dân nói"]

CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>"""
PACKAGE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
BOOK = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>"""
BOOK_PARTS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""


def registration_list(rows, year):
    """A list of so many models."""
    lines = [["DANH SÁCH ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”"], HEADINGS]
    return xlsx(lines + [_model(i, year) for i in range(1, rows + 1)])


def _model(i, year):
    return [i, f"{HEADS[i % 10]} {TAILS[i // 10 % 7]} thôn {i}", "Mô hình", "Tập thể", "Kinh tế", f"Thôn {i}", f"01/03/{year}", f"30/11/{year}",
            "Mỗi tháng hai lần các hộ cùng ra quân dọn vệ sinh, thay bóng đèn hỏng, giúp hộ neo đơn sửa nhà. " * 2, f"Chi bộ thôn {i}",
            f"Nguyễn Văn {i}", f"09{i * 7919 % 10**8:08d}", "Mới", ""]


def xlsx(lines):
    """The bytes of a workbook with one sheet of texts and numbers."""
    rows = "".join(f'<row r="{i}">{"".join(_cell(value) for value in line)}</row>' for i, line in enumerate(lines, 1))
    sheet = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
             f"<sheetData>{rows}</sheetData></worksheet>")
    parts = {"[Content_Types].xml": CONTENT_TYPES, "_rels/.rels": PACKAGE, "xl/workbook.xml": BOOK,
             "xl/_rels/workbook.xml.rels": BOOK_PARTS, "xl/worksheets/sheet1.xml": sheet}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def _cell(value):
    if isinstance(value, int):
        return f"<c><v>{value}</v></c>"
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
